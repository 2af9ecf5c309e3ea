class StarVector(dsl.Builder, node_type="fal.image_to_image.StarVector"):
    """
    Write SVG code from a picture with StarVector, a vision-language model.

    Draws with shapes and text rather than tracing pixels, for icons and simple diagrams; a token limit caps the drawing.

    Args:
        image: The icon, logo or diagram to turn into SVG code.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        max_length: Most tokens of SVG code to write. Raise it when a complex drawing is cut short.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        max_length: dsl.Input[int] = 4000,
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
            max_length=max_length,
        )
