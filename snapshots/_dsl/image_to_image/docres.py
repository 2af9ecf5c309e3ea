class Docres(dsl.Builder, node_type="fal.image_to_image.Docres"):
    """
    Clean up photographed documents with DocRes, one repair a run.

    Takes the page and the task: remove shadows, even out the paper, deblur or binarise; bent pages belong in docres/dewarp.

    Args:
        image: Photo or scan of the page to repair.
        task: Which repair to run: take off shadows, even out the page, undo blur, or reduce to black and white.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        task: dsl.Input[Literal["deshadowing", "appearance", "deblurring", "binarization"]],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            task=task,
            seed=seed,
        )
