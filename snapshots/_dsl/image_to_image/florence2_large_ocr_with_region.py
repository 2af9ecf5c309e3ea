class Florence2LargeOcrWithRegion(dsl.Builder, node_type="fal.image_to_image.Florence2LargeOcrWithRegion"):
    """
    Read the text in a picture with Florence-2 Large and mark where every line stands.

    Takes a picture and returns text with four-cornered boxes and a marked picture; plain OCR gives the words alone.

    Args:
        image: Picture with the text to read and locate.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
