class Florence2OCR(dsl.Builder, node_type="fal.vision.Florence2OCR"):
    """
    Read the printed or painted text in an image with Florence-2 Large and return it as a plain string, without boxes or layout.

    For text positions pick the with-region sibling.

    Args:
        image: The picture to look at.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
