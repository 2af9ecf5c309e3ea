class Florence2Caption(dsl.Builder, node_type="fal.vision.Florence2Caption"):
    """
    Caption a picture in one short sentence with Microsoft's Florence-2 Large.

    Takes a picture and nothing else; two sibling endpoints write longer texts.

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
