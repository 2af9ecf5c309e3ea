class Ddcolor(dsl.Builder, node_type="fal.image_to_image.Ddcolor"):
    """
    Colourise black-and-white photos automatically with DDColor.

    Takes a photo and a seed and picks natural colours itself; there is no prompt or palette to choose.

    Args:
        image: The black-and-white photo to colour.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
        )
