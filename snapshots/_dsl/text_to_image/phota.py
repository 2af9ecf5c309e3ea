class Phota(dsl.Builder, node_type="fal.text_to_image.Phota"):
    """
    fal-ai/phota on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        resolution: Size of the picture; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the picture as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        resolution: dsl.Input[Literal["1K", "4K"]] = "1K",
        aspect_ratio: dsl.Input[Literal["auto", "1:1", "16:9", "4:3", "3:4", "9:16"]] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            output_format=output_format,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
        )
