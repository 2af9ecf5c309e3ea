class Florence2LargeRegionToSegmentation(
    dsl.Builder, node_type="fal.image_to_image.Florence2LargeRegionToSegmentation"
):
    """
    Turn a rectangle you give into an exact outline of the object inside it with Florence-2 Large.

    Takes coordinates, returns polygons and an annotated picture; no text prompt.

    Args:
        image: The source image that this endpoint works on.
        region: Rectangle around the object to outline, by its two opposite corners.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

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
