class Moondream2PointObjectDetection(dsl.Builder, node_type="fal.vision.Moondream2PointObjectDetection"):
    """
    Mark a named object in an image with points rather than boxes, using Moondream2; returns coordinates and an annotated picture.

    Good for counting and for feeding point-prompted segmenters.

    Args:
        image: The picture to look at.
        object_: What to look for in the picture, named in a word or two.
    """

    output: dsl.Handle[ImageRef]
    objects: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        object_: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            object_=object_,
        )
