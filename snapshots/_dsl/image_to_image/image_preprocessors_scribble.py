class ImagePreprocessorsScribble(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsScribble"):
    """
    Reduce a picture to rough scribbled strokes for a scribble ControlNet.

    HED or PiDi draws them; looser than Line Art, so the next step has more room to invent.

    Args:
        image: Picture to reduce to scribbles.
        model: Edge detector that draws the scribble: HED gives softer lines, PiDi cleaner ones.
        safe: Quantise the strokes into a few levels, which hides fine source detail from the ControlNet.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        model: dsl.Input[Literal["HED", "PiDi"]] = "HED",
        safe: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            model=model,
            safe=safe,
        )
