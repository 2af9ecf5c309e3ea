class ImagePreprocessorsSam(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsSam"):
    """
    Split a picture into coloured segments with the Segment Anything Model for a ControlNet.

    No points, boxes or words; SAM 2 and SAM 3 cut out an object that you choose.

    Args:
        image: Picture to split into segments.
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
