class ImagePreprocessorsLineart(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsLineart"):
    """
    Convert a picture into a clean line drawing for a ControlNet.

    Fine strokes by default, or bolder and looser ones with the coarse switch; of the edge finders this is nearest to a drawing.

    Args:
        image: Picture to turn into a line drawing.
        coarse: Draws bolder, rougher lines with less detail; off draws fine ones.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        coarse: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            coarse=coarse,
        )
