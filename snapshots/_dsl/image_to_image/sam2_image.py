class Sam2Image(dsl.Builder, node_type="fal.image_to_image.Sam2Image"):
    """
    Segment one object in an image with SAM 2 from point or box prompts and return its mask, or the picture with the mask applied.

    No text prompt; take SAM 3 to name things in words.

    Args:
        image: The source image that this endpoint works on.
        prompts: Points to click: x, y and whether each marks the object or background to leave out.
        box_prompts: Boxes drawn around what should be found or removed.
        apply_mask: Shows what was found by laying the mask over the returned picture or clip.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompts: dsl.ListInput[shared.PointPromptType2] | None = None,
        box_prompts: dsl.ListInput[shared.BoxPromptType2] | None = None,
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
