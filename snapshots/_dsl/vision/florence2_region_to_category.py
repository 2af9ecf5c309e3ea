class Florence2RegionToCategory(dsl.Builder, node_type="fal.vision.Florence2RegionToCategory"):
    """
    Name the thing inside a rectangle of a picture with Florence-2 Large.

    Takes a picture and two corners, returns a short label; region to description writes a phrase instead.

    Args:
        image: Picture in which a rectangle should be named.
        region: The rectangle to name, by two opposite corners on a scale of 0 to 999 across the picture.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        region: dsl.Input[shared.Region],
    ) -> None:
        super().__init__(
            image=image,
            region=region,
        )
