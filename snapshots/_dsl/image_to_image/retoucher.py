class Retoucher(dsl.Builder, node_type="fal.image_to_image.Retoucher"):
    """
    Smooth skin and clear blemishes on every face in a photo with fal's Face Retoucher, automatically and with only a seed to set.

    The quick one-input retoucher; image-editing/retouch has an adjustable LoRA strength.

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
