class FinegrainEraser(dsl.Builder, node_type="fal.image_to_image.FinegrainEraser"):
    """
    Erase what a text prompt names with Finegrain Eraser, taking the object's shadow, reflection and light spill along.

    Express, standard or premium quality; box and mask versions exist too.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to erase, in plain words. Not a description of the picture you want.
        mode: Care taken when erasing: express is quickest, premium rebuilds the background best.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    used_seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
