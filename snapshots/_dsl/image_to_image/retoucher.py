class Retoucher(dsl.Builder, node_type="fal.image_to_image.Retoucher"):
    """
    Smooth skin and clear blemishes on the faces in a photo with fal's Face Retoucher.

    Takes the picture and a seed only: no prompt, no strength to set.

    Args:
        image: The portrait or group photo to retouch.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

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
