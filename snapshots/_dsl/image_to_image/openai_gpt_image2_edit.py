class OpenaiGptImage2Edit(dsl.Builder, node_type="fal.image_to_image.OpenaiGptImage2Edit"):
    """
    openai/gpt-image-2/edit on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        images: The source images, in order; the prompt can call them first, second and so on.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        quality: How much effort goes into the result; higher is finer, slower and may cost more.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        mask: Image that marks the area to work on, usually white where something may change.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        quality: dsl.Input[shared.QualityAutoToHighValue] = "high",
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        mask: dsl.Input[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            image_size=image_size,
            quality=quality,
            num_images=num_images,
            output_format=output_format,
            mask=mask,
        )
