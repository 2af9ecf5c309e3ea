class Florence2MoreDetailedCaption(dsl.Builder, node_type="fal.vision.Florence2MoreDetailedCaption"):
    """
    Write a full paragraph about a picture with Microsoft's Florence-2 Large.

    Takes a picture and nothing else; the longest of its three captions, with layout, objects and background.

    Args:
        image: Picture to describe in detail.
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
