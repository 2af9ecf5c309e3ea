class BenV2Image(dsl.Builder, node_type="fal.image_to_image.BenV2Image"):
    """
    Remove the background from a picture with BEN2, a matting network that copes with hair and fine edges.

    Takes a still image and returns the cut-out; ben/v2/video does the same for clips.

    Args:
        image: The picture whose main subject is to be cut out.
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
