class Florence2RegionToCategory(dsl.Builder, node_type="fal.vision.Florence2RegionToCategory"):
    """
    Name the thing inside a rectangle you draw on an image, using Florence-2 Large: coordinates in, a short category label out.

    Args:
        image: The picture to look at.
        region: The rectangle to classify, as two opposite corners x1, y1 and x2, y2.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        region: dsl.Input[shared.Region],
    ) -> None:
        super().__init__(
            image=image,
            region=region,
        )
