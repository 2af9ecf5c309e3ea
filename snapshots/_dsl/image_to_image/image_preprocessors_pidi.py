class ImagePreprocessorsPidi(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsPidi"):
    """
    Trace soft edges with PiDiNet, a light pixel-difference network, for ControlNet guidance.

    Similar to HED, with an extra filter switch beside scribble and safe modes.

    Args:
        image: The source image that this endpoint works on.
        safe: Quantise the edges into a few levels, which hides fine source detail from the ControlNet.
        scribble: Return rough scribbled strokes instead of graded soft edges.
        apply_filter: Threshold the edge map to black and white so that faint contours drop out.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
