class ObjectRemovalBbox(dsl.Builder, node_type="fal.image_to_image.ObjectRemovalBbox"):
    """
    Remove what sits inside one box, shadow and reflection included, and rebuild the background.

    Takes corners as shares from 0 to 1, so one box fits any size; siblings take words or a mask.

    Args:
        image: The picture that contains what should go.
        box_prompts: The rectangle to erase, as min and max corners. Only one box is taken per run.
        model: Quality level of the removal. Better levels take longer.
        mask_expansion: Pixels by which the mask grows on all sides; more also catches shadows and edges.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
