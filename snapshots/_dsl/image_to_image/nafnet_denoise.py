class NafnetDenoise(dsl.Builder, node_type="fal.image_to_image.NafnetDenoise"):
    """
    Denoise a photo with NAFNet, taking out sensor grain and speckle while edges stay.

    Choose it for dark, high-ISO pictures; nafnet/deblur is the twin for shake.

    Args:
        image: The noisy photo to clean.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]

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
