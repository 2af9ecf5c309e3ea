class Moondream2PointObjectDetection(dsl.Builder, node_type="fal.vision.Moondream2PointObjectDetection"):
    """
    Mark every instance of an object that you name with a point, with Moondream 2.

    Returns coordinates and a picture with the points drawn in; object detection gives boxes.

    Args:
        image: Picture in which the object should be marked.
        object: What to look for in the picture, named in a word or two.
    """

    output: dsl.Handle[ImageRef]
    objects: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        object: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            object=object,
        )
