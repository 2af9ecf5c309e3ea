class NafnetDeblur(dsl.Builder, node_type="fal.image_to_image.NafnetDeblur"):
    """
    Deblur a photo with NAFNet, a fast restoration network that undoes camera shake and motion smear.

    One image in, one out; its twin nafnet/denoise treats grain instead.

    Args:
        image: The blurred photo to restore.
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
