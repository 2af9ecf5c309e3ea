class ObjectRemovalBbox(dsl.Builder, node_type="fal.image_to_image.ObjectRemovalBbox"):
    """
    Remove whatever sits inside one bounding box, shadow and reflection included, and rebuild the background.

    Take it after a detector node gives coordinates; /mask is tighter, the plain endpoint uses words.

    Args:
        image: The source image that this endpoint works on.
        box_prompts: The rectangle to erase, as min and max corners. Only one box is taken per run.
        model: Quality level of the removal. Better levels take longer.
        mask_expansion: Pixels by which the mask grows on all sides; more also catches shadows and edges.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        box_prompts: dsl.ListInput[shared.BBoxPromptBase] | None = None,
        model: dsl.Input[Literal["low_quality", "medium_quality", "high_quality", "best_quality"]] = "best_quality",
        mask_expansion: dsl.Input[int] = 15,
    ) -> None:
        super().__init__(
            image=image,
            box_prompts=box_prompts,
            model=model,
            mask_expansion=mask_expansion,
        )
