class Ghiblify(dsl.Builder, node_type="fal.image_to_image.Ghiblify"):
    """
    Redraw a photo in the hand-painted manner of Studio Ghibli films with Ghiblify.

    Takes the picture and a seed, no prompt: one style, where Cartoonify gives a 3D look.

    Args:
        image: The photo to redraw in the animation style.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
