class ImagePreprocessorsDepthAnythingV2(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsDepthAnythingV2"):
    """
    Draw a depth map from one picture with Depth Anything V2.

    One image in, one map out, with nothing to set; MiDaS adds a normal map, ZoeDepth is trained on real distances.

    Args:
        image: Picture whose depth should be mapped.
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
