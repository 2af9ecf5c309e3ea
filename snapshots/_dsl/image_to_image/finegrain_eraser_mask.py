class FinegrainEraserMask(dsl.Builder, node_type="fal.image_to_image.FinegrainEraserMask"):
    """
    Erase the white area of a mask with Finegrain Eraser, and the shadow and reflections that belong to it.

    Takes a picture and a binary mask, the most exact selection of its three versions.

    Args:
        image: The picture that contains the object to erase.
        mask: Black-and-white picture of the same size; white is erased.
        mode: Care taken when erasing: express is quickest, premium rebuilds the background best.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    used_seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef],
        mode: dsl.Input[Literal["express", "standard", "premium"]] = "standard",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            mode=mode,
            seed=seed,
        )
