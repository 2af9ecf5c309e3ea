class Sam2Image(dsl.Builder, node_type="fal.image_to_image.Sam2Image"):
    """
    Mask one object in a picture with Meta's SAM 2 from points or a box.

    Returns the mask, or the picture with the mask laid on; SAM 3 finds things by name.

    Args:
        image: Picture with the object to mask.
        prompts: Points on the picture: x, y, and label 1 for the object or 0 for what is not wanted.
        box_prompts: Boxes drawn around what should be found or removed.
        apply_mask: Returns the picture with the mask laid on; off returns the mask alone.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompts: dsl.ListInput[shared.Sam2PointPrompt] | None = None,
        box_prompts: dsl.ListInput[shared.Sam2BoxPrompt] | None = None,
        apply_mask: dsl.Input[bool] = False,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            image=image,
            prompts=prompts,
            box_prompts=box_prompts,
            apply_mask=apply_mask,
            output_format=output_format,
        )
