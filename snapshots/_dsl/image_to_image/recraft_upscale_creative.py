class RecraftUpscaleCreative(dsl.Builder, node_type="fal.image_to_image.RecraftUpscaleCreative"):
    """
    Upscale a PNG with Recraft's creative tool, which adds fine detail while it sharpens and cleans.

    No prompt and no factor; Crisp stays with what is there, refines faces and costs far less.

    Args:
        image: The PNG picture to enlarge with new detail.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        enable_safety_checker: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            enable_safety_checker=enable_safety_checker,
        )
