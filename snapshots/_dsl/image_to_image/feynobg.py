class Feynobg(dsl.Builder, node_type="fal.image_to_image.Feynobg"):
    """
    Remove the background from a picture with FeyNoBg.

    Takes only the picture and a seed and returns the cut-out; no model choice, threshold or mask as in other background removers.

    Args:
        image: The picture whose background should go.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

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
