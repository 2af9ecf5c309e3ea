class Moondream2(dsl.Builder, node_type="fal.vision.Moondream2"):
    """
    Caption a picture with Moondream2, a small open vision model; the image is the only input.

    Its siblings take a question, detect objects or point at them.

    Args:
        image: The picture to look at.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
