class NafnetDenoise(dsl.Builder, node_type="fal.image_to_image.NafnetDenoise"):
    """
    Denoise a photo with NAFNet, taking out sensor grain while edges stay.

    Takes one picture and no settings but a seed; its twin nafnet/deblur is for shake.

    Args:
        image: The noisy photo to clean.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
        )
