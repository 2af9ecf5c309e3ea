class KlingImageV3TextToImage(dsl.Builder, node_type="fal.text_to_image.KlingImageV3TextToImage"):
    """
    Draw pictures from text with Kling Image 3.0, up to nine at 1K or 2K.

    Has a negative prompt and elements that keep faces; Kling Image O3 lacks the former and adds 4K and series.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture; it helps to say so in the prompt as well.
        elements: Characters or objects whose face and look the picture should keep.
        resolution: Size of the picture; higher is sharper and takes longer.
        num_images: How many pictures to make in one run; more of them cost more.
        aspect_ratio: Shape of the picture as width to height.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] | None = None,
        elements: dsl.ListInput[shared.ElementInput] | None = None,
        resolution: dsl.Input[Literal["1K", "2K"]] = "1K",
        num_images: dsl.Input[int] = 1,
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"]] = "16:9",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            elements=elements,
            resolution=resolution,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
        )
