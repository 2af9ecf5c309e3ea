class GptImage1MiniEdit(dsl.Builder, node_type="fal.image_to_image.GptImage1MiniEdit"):
    """
    Edit from reference images with OpenAI's GPT Image 1 Mini, the economy model: low to high quality, transparent background possible.

    No mask or fidelity setting; GPT Image 1.5 has both.

    Args:
        images: The source images, in order; the prompt can call them first, second and so on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        background: Whether the picture stands on an opaque or a see-through ground, or the model decides.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        quality: Effort put into each picture, which also sets its price; low is quick and fine for drafts.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.GptImageSizeValue] = "auto",
        num_images: dsl.Input[int] = 1,
        background: dsl.Input[shared.BackgroundModeValue] = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        quality: dsl.Input[shared.QualityAutoToHighValue] = "auto",
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            background=background,
            output_format=output_format,
            quality=quality,
        )
