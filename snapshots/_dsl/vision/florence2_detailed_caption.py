class Florence2DetailedCaption(dsl.Builder, node_type="fal.vision.Florence2DetailedCaption"):
    """
    Describe a picture in a few sentences with Microsoft's Florence-2 Large.

    Takes a picture and nothing else; fuller than the plain caption, shorter than the more detailed one.

    Args:
        image: Picture to describe.
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
