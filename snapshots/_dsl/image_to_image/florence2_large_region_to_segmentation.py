class Florence2LargeRegionToSegmentation(
    dsl.Builder, node_type="fal.image_to_image.Florence2LargeRegionToSegmentation"
):
    """
    Outline the object inside a rectangle of a picture with Florence-2 Large.

    Takes a picture and two corners, returns polygons and a marked picture; segmentation by phrase starts from words.

    Args:
        image: Picture with the object to outline.
        region: Rectangle around the object, by two opposite corners on a scale of 0 to 999 across the picture.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

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
