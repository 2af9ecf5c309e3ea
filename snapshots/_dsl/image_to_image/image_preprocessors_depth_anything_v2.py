class ImagePreprocessorsDepthAnythingV2(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsDepthAnythingV2"):
    """
    Extract a depth map from one image with Depth Anything V2, ready for a depth ControlNet.

    A single-input node; MiDaS adds a normal map, and ZoeDepth is the metric-trained alternative.

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
