class RecraftUpscaleCreative(dsl.Builder, node_type="fal.image_to_image.RecraftUpscaleCreative"):
    """
    Upscale a PNG with Recraft's Creative Upscale, which invents fine detail and cleans the picture while enlarging.

    For faces and small true-to-source detail pick Crisp; neither takes a prompt or a factor.

    Args:
        image: The source image that this endpoint works on. PNG.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        enable_safety_checker: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            enable_safety_checker=enable_safety_checker,
        )
