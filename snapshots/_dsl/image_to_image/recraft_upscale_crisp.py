class RecraftUpscaleCrisp(dsl.Builder, node_type="fal.image_to_image.RecraftUpscaleCrisp"):
    """
    Upscale a PNG with Recraft's crisp tool, which refines small details and faces and keeps to the source.

    No prompt and no factor; Creative invents detail and costs far more.

    Args:
        image: The PNG picture to enlarge true to its source.
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
