class FinegrainEraser(dsl.Builder, node_type="fal.image_to_image.FinegrainEraser"):
    """
    Erase what a prompt names with Finegrain Eraser, together with its shadow, reflection and light.

    Takes a picture and words, in three quality modes; siblings take a box or a mask instead.

    Args:
        image: The picture that contains what should go.
        prompt: What to erase, in plain words. Not a description of the picture you want.
        mode: Care taken when erasing: express is quickest, premium rebuilds the background best.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    used_seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        mode: dsl.Input[Literal["express", "standard", "premium"]] = "standard",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            mode=mode,
            seed=seed,
        )
