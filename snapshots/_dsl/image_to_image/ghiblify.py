class Ghiblify(dsl.Builder, node_type="fal.image_to_image.Ghiblify"):
    """
    Redraw a photo in the hand-painted manner of Studio Ghibli films with Ghiblify.

    A single-purpose effect: the picture goes in, the animation-style version comes out, nothing to write.

    Args:
        image: The source image that this endpoint works on.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
