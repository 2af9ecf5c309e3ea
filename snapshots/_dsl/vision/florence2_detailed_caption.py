class Florence2DetailedCaption(dsl.Builder, node_type="fal.vision.Florence2DetailedCaption"):
    """
    Describe an image in a few sentences with Florence-2 Large: the middle setting, fuller than the plain caption and shorter than the more-detailed one.

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
