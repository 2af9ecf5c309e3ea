class Florence2OCR(dsl.Builder, node_type="fal.vision.Florence2OCR"):
    """
    Read the text in a picture with Florence-2 Large and return it as plain text.

    Takes a picture and nothing else; the version with regions adds the place of every line.

    Args:
        image: Picture with the text to read, sharp and upright.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
