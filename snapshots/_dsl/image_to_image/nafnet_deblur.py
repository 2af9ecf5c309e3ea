class NafnetDeblur(dsl.Builder, node_type="fal.image_to_image.NafnetDeblur"):
    """
    Deblur a photo with NAFNet, which undoes camera shake and motion smear.

    Takes one picture and no settings but a seed; its twin nafnet/denoise treats grain instead.

    Args:
        image: The blurred photo to restore.
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
