class ImagePreprocessorsPidi(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsPidi"):
    """
    Trace the soft edges of a picture with PiDiNet for a ControlNet.

    Scribble and safe modes are as with HED; a filter that drops faint contours is found only here.

    Args:
        image: Picture whose edges should be traced.
        safe: Quantise the edges into a few levels, which hides fine source detail from the ControlNet.
        scribble: Return rough scribbled strokes instead of graded soft edges.
        apply_filter: Threshold the edge map to black and white so that faint contours drop out.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        safe: dsl.Input[bool] = False,
        scribble: dsl.Input[bool] = False,
        apply_filter: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            safe=safe,
            scribble=scribble,
            apply_filter=apply_filter,
        )
