class Sam3Image(dsl.Builder, node_type="fal.image_to_image.Sam3Image"):
    """
    Segment objects in a photo with SAM 3 from a text prompt, points or boxes, and get mask pictures plus optional scores and boxes.

    Text prompts are new over SAM 2; image-rle returns codes, not pictures.

    Args:
        image: The source image that this endpoint works on.
        prompt: Name of the things to find, as a short noun phrase. It does not change the picture.
        point_prompts: Points on what is wanted or not wanted.
        box_prompts: Boxes drawn around what should be found or removed.
        apply_mask: Shows what was found by laying the mask over the returned picture or clip.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        return_multiple_masks: Returns several masks instead of only the best one.
        max_masks: How many masks to return when several are asked for; without that switch only one comes back.
        include_scores: Adds how sure the model is of every mask.
        include_boxes: Adds a bounding box to every mask.
    """

    output: dsl.Handle[ImageRef]
    masks: dsl.Handle[list[ImageRef]]
    metadata: dsl.Handle[list[dict[str, Any]]]
    scores: dsl.Handle[list[float]]
    boxes: dsl.Handle[list[list[float]]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] = "wheel",
        point_prompts: dsl.ListInput[shared.PointPrompt] | None = None,
        box_prompts: dsl.ListInput[shared.BoxPrompt] | None = None,
        apply_mask: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        return_multiple_masks: dsl.Input[bool] = False,
        max_masks: dsl.Input[int] = 3,
        include_scores: dsl.Input[bool] = False,
        include_boxes: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            point_prompts=point_prompts,
            box_prompts=box_prompts,
            apply_mask=apply_mask,
            output_format=output_format,
            return_multiple_masks=return_multiple_masks,
            max_masks=max_masks,
            include_scores=include_scores,
            include_boxes=include_boxes,
        )
