class XaiGrokImagineImage(dsl.Builder, node_type="fal.text_to_image.XaiGrokImagineImage"):
    """
    Generate up to four pictures with xAI's Grok Imagine, at 1k or 2k in thirteen shapes.

    Phone formats such as 19.5:9 are among them; the Quality version has the same inputs for finals.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        num_images: How many pictures to make in one run; more of them cost more.
        aspect_ratio: Shape of the picture as width to height.
        resolution: Size of the picture; higher is sharper and takes longer.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    revised_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        aspect_ratio: dsl.Input[
            Literal["2:1", "20:9", "19.5:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:19.5", "9:20", "1:2"]
        ] = "1:1",
        resolution: dsl.Input[shared.GrokImageResolutionValue] = "1k",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            output_format=output_format,
        )
