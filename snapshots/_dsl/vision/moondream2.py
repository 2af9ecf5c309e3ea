class Moondream2(dsl.Builder, node_type="fal.vision.Moondream2"):
    """
    Caption a picture with Moondream 2, a small open vision model.

    The picture is all it takes; its sister nodes answer questions, draw boxes or set points.

    Args:
        image: Picture to caption.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
