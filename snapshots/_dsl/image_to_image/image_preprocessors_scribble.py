class ImagePreprocessorsScribble(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsScribble"):
    """
    Reduce an image to rough scribble strokes for a scribble ControlNet, choosing the HED or the PiDi detector.

    Looser than lineart, so the next node has more room to invent.

    Args:
        image: The source image that this endpoint works on.
        model: Edge detector that draws the scribble: HED gives softer lines, PiDi cleaner ones.
        safe: Quantise the strokes into a few levels, which hides fine source detail from the ControlNet.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        model: dsl.Input[Literal["HED", "PiDi"]] = "HED",
        safe: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            model=model,
            safe=safe,
        )
