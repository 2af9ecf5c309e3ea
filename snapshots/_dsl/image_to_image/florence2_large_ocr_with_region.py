class Florence2LargeOcrWithRegion(dsl.Builder, node_type="fal.image_to_image.Florence2LargeOcrWithRegion"):
    """
    Read the text in an image with Florence-2 Large and return every line with its four-cornered box, drawn on the picture as well.

    For when position matters, not just the words.

    Args:
        image: The source image that this endpoint works on.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
