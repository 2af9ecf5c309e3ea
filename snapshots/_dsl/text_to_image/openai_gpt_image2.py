class OpenaiGptImage2(dsl.Builder, node_type="fal.text_to_image.OpenaiGptImage2"):
    """
    openai/gpt-image-2 on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        quality: How much effort goes into the result; higher is finer, slower and may cost more.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "landscape_4_3",
        quality: dsl.Input[shared.QualityAutoToHighValue] = "high",
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            quality=quality,
            num_images=num_images,
            output_format=output_format,
        )
