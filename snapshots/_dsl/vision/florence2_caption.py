class Florence2Caption(dsl.Builder, node_type="fal.vision.Florence2Caption"):
    """
    Caption an image in one short sentence with Microsoft's Florence-2 Large.

    The briefest of its three caption endpoints: no prompt, just a picture in and a line of text out.

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
