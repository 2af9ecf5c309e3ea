class DrctSuperResolution(dsl.Builder, node_type="fal.image_to_image.DrctSuperResolution"):
    """
    Upscale a picture exactly four times with DRCT, a transformer super-resolution network.

    Takes only the picture: no prompt, seed or creativity, for faithful enlargement over invented detail.

    Args:
        image: The picture to enlarge four times.
        upscale_factor: How many times wider and higher the result becomes; four is the only choice.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        upscale_factor: dsl.Input[Literal[4]] = 4,
    ) -> None:
        super().__init__(
            image=image,
            upscale_factor=upscale_factor,
        )
