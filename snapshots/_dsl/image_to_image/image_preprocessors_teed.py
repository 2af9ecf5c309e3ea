class ImagePreprocessorsTeed(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsTeed"):
    """
    Draw thin, crisp edges with TEED, a tiny edge detector, as a ControlNet guide.

    One input and no settings; finer strokes than the soft outlines of HED or PiDiNet.

    Args:
        image: The source image that this endpoint works on.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
