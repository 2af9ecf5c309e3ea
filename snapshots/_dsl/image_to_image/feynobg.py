class Feynobg(dsl.Builder, node_type="fal.image_to_image.Feynobg"):
    """
    fal-ai/feynobg on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

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
