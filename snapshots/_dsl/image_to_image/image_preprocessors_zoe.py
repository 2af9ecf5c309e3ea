class ImagePreprocessorsZoe(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsZoe"):
    """
    Estimate depth from one image with ZoeDepth, trained for metric as well as relative distance, and return a greyscale map for ControlNet.

    No settings; MiDaS is the sibling with normals.

    Args:
        image: The source image that this endpoint works on.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
