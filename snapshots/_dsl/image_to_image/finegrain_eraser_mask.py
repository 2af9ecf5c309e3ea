class FinegrainEraserMask(dsl.Builder, node_type="fal.image_to_image.FinegrainEraserMask"):
    """
    Erase a white-painted mask area with Finegrain Eraser, which also hunts down the object's shadow and reflections outside it.

    The most exact selection of its three versions.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        mode: Care taken when erasing: express is quickest, premium rebuilds the background best.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    used_seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
        mode: dsl.Input[Literal["express", "standard", "premium"]] = "standard",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            mode=mode,
            seed=seed,
        )
