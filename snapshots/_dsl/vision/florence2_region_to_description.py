class Florence2RegionToDescription(dsl.Builder, node_type="fal.vision.Florence2RegionToDescription"):
    """
    Describe the part of a picture inside a rectangle with Florence-2 Large.

    Takes a picture and two corners, returns a phrase; region to category gives a bare label.

    Args:
        image: Picture of which one rectangle should be described.
        region: The rectangle to describe, by two opposite corners on a scale of 0 to 999 across the picture.
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
