class ImagePreprocessorsHed(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsHed"):
    """
    Draw the soft outlines of a picture with HED for a ControlNet.

    Two switches give rough scribbles or simplified steps; TEED and Line Art give thinner strokes.

    Args:
        image: Picture whose outlines should be drawn.
        safe: Quantise the edge map into a few levels, which hides fine source detail from the ControlNet.
        scribble: Return rough pen-like scribbles instead of graded soft edges.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        safe: dsl.Input[bool] = False,
        scribble: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            safe=safe,
            scribble=scribble,
        )
