class ImagePreprocessorsTeed(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsTeed"):
    """
    Draw thin, crisp edges of a picture with TEED for a ControlNet.

    One input and nothing to set; the strokes are finer than the soft outlines of HED or PiDiNet.

    Args:
        image: Picture whose fine edges should be drawn.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
