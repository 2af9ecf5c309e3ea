class RecraftUpscaleCrisp(dsl.Builder, node_type="fal.image_to_image.RecraftUpscaleCrisp"):
    """
    Upscale a PNG with Recraft's Crisp Upscale, keeping to the source and refining small details and faces.

    Choose Creative when you want new texture invented instead.

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
