class OpenaiGptImage2Edit(dsl.Builder, node_type="fal.image_to_image.OpenaiGptImage2Edit"):
    """
    Edit from reference pictures with OpenAI's GPT Image 2, within an optional mask.

    The size follows the input, a preset or numbers of your own; unlike 1.5 it has no fidelity or background setting.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        images: The pictures to edit or to draw on.
        image_size: Size of the picture: a preset, a width and height of your own, or auto to follow the input.
        quality: Effort put into each picture, which also sets its price: low is quick and fine for drafts, high is finest, auto leaves it to the model.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
        mask: Picture that marks which part of the image to edit.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.FileListInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        quality: dsl.Input[shared.QualityAutoToHighValue] = "high",
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        mask: dsl.FileInput[ImageRef] | None = None,
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
