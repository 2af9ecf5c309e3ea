class BriaFiboEditSketchToColoredImage(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditSketchToColoredImage"):
    """
    Turn a line drawing into a photorealistic, fully coloured image with Bria Fibo Edit.

    It reads the sketch by itself: no prompt, no style choice.

    Args:
        image: The source image that this endpoint works on.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
