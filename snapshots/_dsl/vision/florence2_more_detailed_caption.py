class Florence2MoreDetailedCaption(dsl.Builder, node_type="fal.vision.Florence2MoreDetailedCaption"):
    """
    Write a full paragraph about an image with Florence-2 Large, covering layout, objects, colours and background; the longest of its three caption levels.

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
