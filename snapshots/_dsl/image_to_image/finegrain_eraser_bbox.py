class FinegrainEraserBbox(dsl.Builder, node_type="fal.image_to_image.FinegrainEraserBbox"):
    """
    Erase the object inside one box with Finegrain Eraser, shadows and reflections included.

    Takes a picture and box corners, so it can follow an object detector; siblings take words or a mask.

    Args:
        image: The picture that contains the object to erase.
        box_prompts: Box around the object to erase, by its corners; only one box is used.
        mode: Care taken when erasing: express is quickest, premium rebuilds the background best.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    used_seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
