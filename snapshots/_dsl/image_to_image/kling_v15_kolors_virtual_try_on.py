class KlingV15KolorsVirtualTryOn(dsl.Builder, node_type="fal.image_to_image.KlingV15KolorsVirtualTryOn"):
    """
    Dress a person in a garment from a second photo, with Kling's Kolors Virtual Try-On 1.5.

    Two pictures in, one out and nothing to tune; Leffa asks for the garment type and gives steps and guidance.

    Args:
        human_image: Photo of the person who tries the garment on, body in clear view.
        garment_image: Photo of the garment to put on, alone or worn, clearly visible.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        human_image: dsl.FileInput[ImageRef],
        garment_image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            human_image=human_image,
            garment_image=garment_image,
        )
