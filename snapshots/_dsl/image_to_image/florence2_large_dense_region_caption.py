class Florence2LargeDenseRegionCaption(dsl.Builder, node_type="fal.image_to_image.Florence2LargeDenseRegionCaption"):
    """
    Box the regions of an image and give each a short description with Florence-2 Large.

    Says more than object-detection's bare labels; needs no text input.

    Args:
        image: The source image that this endpoint works on.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
