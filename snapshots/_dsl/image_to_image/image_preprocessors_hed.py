class ImagePreprocessorsHed(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsHed"):
    """
    Detect soft, hand-drawn-looking outlines with HED (holistically-nested edge detection) for use as a ControlNet guide.

    Has scribble and safe switches; teed and lineart give thinner strokes.

    Args:
        image: The source image that this endpoint works on.
        safe: Quantise the edge map into a few levels, which hides fine source detail from the ControlNet.
        scribble: Return rough pen-like scribbles instead of graded soft edges.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        safe: dsl.Input[bool] = False,
        scribble: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            safe=safe,
            scribble=scribble,
        )
