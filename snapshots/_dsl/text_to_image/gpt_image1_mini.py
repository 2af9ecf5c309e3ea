class GptImage1Mini(dsl.Builder, node_type="fal.text_to_image.GptImage1Mini"):
    """
    Generate up to four pictures with OpenAI's GPT Image 1 Mini, the cheaper small version of GPT Image 1.

    Three sizes, four quality settings and a transparent background; for drafts and volume.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: square, wide or tall; auto leaves it to the model.
        background: Whether the picture stands on an opaque or a see-through ground; auto leaves it to the model. Transparent needs png or webp.
        quality: Effort put into each picture, which also sets its price; low is quick and fine for drafts, auto leaves it to the model.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.GptImageSizeValue] = "auto",
        background: dsl.Input[shared.BackgroundModeValue] = "auto",
        quality: dsl.Input[shared.QualityAutoToHighValue] = "auto",
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            background=background,
            quality=quality,
            num_images=num_images,
            output_format=output_format,
        )
