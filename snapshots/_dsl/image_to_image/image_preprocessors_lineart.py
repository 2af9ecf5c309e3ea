class ImagePreprocessorsLineart(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsLineart"):
    """
    Convert an image to clean line art as a ControlNet condition, with fine strokes by default or a coarse detector for bolder, looser lines.

    Nearest to a drawing among the edge preprocessors.

    Args:
        image: The source image that this endpoint works on.
        coarse: Draws rougher lines with less detail.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        coarse: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            coarse=coarse,
        )
