class ImagePreprocessorsZoe(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsZoe"):
    """
    Estimate the depth of a picture with ZoeDepth, which was trained on measured distances too.

    One image in, one greyscale map out for a ControlNet, with no settings; MiDaS adds normals.

    Args:
        image: Picture whose depth should be estimated.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
