class Sam2Image(dsl.Builder, node_type="fal.image_to_image.Sam2Image"):
    """
    Segment one object in an image with SAM 2 from point or box prompts and return its mask, or the picture with the mask applied.

    No text prompt; take SAM 3 to name things in words.

    Args:
        image: The source image that this endpoint works on.
        apply_mask: Shows what was found by laying the mask over the returned picture or clip.
        box_prompts: Boxes drawn around what should be found or removed.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        prompts: Points to click: x, y and whether each marks the object or background to leave out.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        apply_mask: dsl.Input[bool] = False,
        box_prompts: dsl.ListInput[shared.Sam2BoxPrompt] | None = None,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        prompts: dsl.ListInput[shared.Sam2PointPrompt] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            apply_mask=apply_mask,
            box_prompts=box_prompts,
            output_format=output_format,
            prompts=prompts,
        )
