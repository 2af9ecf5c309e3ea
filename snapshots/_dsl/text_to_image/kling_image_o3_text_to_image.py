class KlingImageO3TextToImage(dsl.Builder, node_type="fal.text_to_image.KlingImageO3TextToImage"):
    """
    fal-ai/kling-image/o3/text-to-image on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
        resolution: Size of the picture; higher is sharper, takes longer and often costs more.
        num_images: How many pictures to make in one go; each one is charged.
        aspect_ratio: Shape of the picture as width to height.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        elements: dsl.ListInput[shared.ElementInput] | None = None,
        resolution: dsl.Input[shared.Resolution1kTo4kValue] = "1K",
        result_type: dsl.Input[Literal["single", "series"]] = "single",
        num_images: dsl.Input[int] = 1,
        series_amount: dsl.Input[int] | None = None,
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"]] = "16:9",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            elements=elements,
            resolution=resolution,
            result_type=result_type,
            num_images=num_images,
            series_amount=series_amount,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
        )
