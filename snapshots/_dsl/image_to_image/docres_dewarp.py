class DocresDewarp(dsl.Builder, node_type="fal.image_to_image.DocresDewarp"):
    """
    Flatten curled, folded or creased pages in a photo with DocRes dewarping.

    Takes the picture and no task: it corrects geometry only, while plain DocRes handles shadow, blur and contrast.

    Args:
        image: Photo of the curled, folded or creased page.
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
