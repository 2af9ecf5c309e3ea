class GptImage1EditImage(dsl.Builder, node_type="fal.image_to_image.GptImage1EditImage"):
    """
    Edit from reference pictures with OpenAI's original GPT Image 1.

    Quality, input fidelity and background can be set; there is no mask, which came with 1.5, but more than Mini offers.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        images: The pictures to edit or to draw on.
        image_size: Size of the picture in pixels: square, wide or tall; auto leaves it to the model.
        background: Whether the picture stands on an opaque or a see-through ground; auto leaves it to the model. Transparent needs png or webp.
        quality: Effort put into each picture, which also sets its price; low is quick and fine for drafts, auto leaves it to the model.
        input_fidelity: How exactly faces and details of the input are kept; higher costs more.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.FileListInput[ImageRef],
        image_size: dsl.Input[shared.GptImageSizeValue] = "auto",
        background: dsl.Input[shared.BackgroundModeValue] = "auto",
        quality: dsl.Input[shared.QualityAutoToHighValue] = "auto",
        input_fidelity: dsl.Input[Literal["low", "high"]] = "high",
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            image_size=image_size,
            background=background,
            quality=quality,
            input_fidelity=input_fidelity,
            num_images=num_images,
            output_format=output_format,
        )
