class Docres(dsl.Builder, node_type="fal.image_to_image.Docres"):
    """
    Clean up photographed documents with DocRes, choosing the job: remove shadows, even out appearance, deblur, or binarise to pure black and white.

    For bent pages use docres/dewarp.

    Args:
        image: The source image that this endpoint works on.
        task: Which repair to run: take off shadows, even out the page, undo blur, or reduce to black and white.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        task: dsl.Input[Literal["deshadowing", "appearance", "deblurring", "binarization"]],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            task=task,
            seed=seed,
        )
