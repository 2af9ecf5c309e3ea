class DocresDewarp(dsl.Builder, node_type="fal.image_to_image.DocresDewarp"):
    """
    Flatten curled, folded or creased pages in a photo with DocRes dewarping.

    It corrects geometry only; the plain docres endpoint handles shadows, blur and contrast.

    Args:
        image: The source image that this endpoint works on.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
        )
