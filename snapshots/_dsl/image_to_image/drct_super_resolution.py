class DrctSuperResolution(dsl.Builder, node_type="fal.image_to_image.DrctSuperResolution"):
    """
    Upscale an image exactly four times with DRCT, a transformer super-resolution network.

    No prompt and nothing to invent by: pick it for faithful enlargement over creative detail.

    Args:
        image: The source image that this endpoint works on.
        upscale_factor: How many times wider and higher the result becomes.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        upscale_factor: dsl.Input[Literal[4]] = 4,
    ) -> None:
        super().__init__(
            image=image,
            upscale_factor=upscale_factor,
        )
