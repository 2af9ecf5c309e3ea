class Sam3Image(dsl.Builder, node_type="fal.image_to_image.Sam3Image"):
    """
    Mask things in a picture with Meta's SAM 3, by naming them or by points and boxes.

    Returns mask pictures, with scores and boxes on request; SAM 2 reads no words, and the RLE version returns codes.

    Args:
        image: Picture in which something should be masked.
        prompt: Name of the things to find, as a short noun phrase; it says what gets a mask and draws nothing new.
        point_prompts: Points on what is wanted or not wanted.
        box_prompts: Boxes around what should be found; boxes with the same object number describe one thing.
        apply_mask: Lays the mask over the returned picture to show what was found.
        output_format: File format of the result.
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
        image: dsl.FileInput[ImageRef],
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
