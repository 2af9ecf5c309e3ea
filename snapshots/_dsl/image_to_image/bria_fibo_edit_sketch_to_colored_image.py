class BriaFiboEditSketchToColoredImage(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditSketchToColoredImage"):
    """
    Turn a line drawing into a photorealistic picture in full colour with Bria FIBO Edit.

    It reads the sketch by itself, without prompt or style; Restyle goes the other way and draws from photos.

    Args:
        image: Line drawing or sketch, with clear lines on plain ground.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
