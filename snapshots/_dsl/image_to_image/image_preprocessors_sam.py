class ImagePreprocessorsSam(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsSam"):
    """
    Split an image into colour-coded segments with the Segment Anything Model and return the map as a ControlNet picture.

    No points, boxes or prompt; fal-ai/sam2/image and sam-3 segment a chosen object.

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
