class Florence2RegionToDescription(dsl.Builder, node_type="fal.vision.Florence2RegionToDescription"):
    """
    Describe only the part of an image inside a given rectangle with Florence-2 Large.

    Returns a phrase about that region, where region-to-category returns just a label.

    Args:
        image: The picture to look at.
        region: The rectangle to describe, as two opposite corners x1, y1 and x2, y2.
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
