class FinegrainEraserBbox(dsl.Builder, node_type="fal.image_to_image.FinegrainEraserBbox"):
    """
    Erase the object inside one bounding box with Finegrain Eraser, shadows and reflections included.

    Made for chaining after a detector, where coordinates exist and words would be vague.

    Args:
        image: The source image that this endpoint works on.
        box_prompts: Rectangle around the thing to erase, by its corner coordinates. Only one box is used.
        mode: Care taken when erasing: express is quickest, premium rebuilds the background best.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    used_seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        box_prompts: dsl.ListInput[shared.FinegrainEraserBoxPromptBase],
        mode: dsl.Input[Literal["express", "standard", "premium"]] = "standard",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            box_prompts=box_prompts,
            mode=mode,
            seed=seed,
        )
