class MicrosoftMaiImage2_5Pro(dsl.Builder, node_type="fal.text_to_image.MicrosoftMaiImage2_5Pro"):
    """
    microsoft/mai-image-2.5-pro on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.GrokAspectRatioAutoValue] | None = None,
        num_images: dsl.Input[int] | None = None,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            output_format=output_format,
        )
