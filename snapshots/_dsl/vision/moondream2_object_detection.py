class Moondream2ObjectDetection(dsl.Builder, node_type="fal.vision.Moondream2ObjectDetection"):
    """
    Find every instance of an object that you name in a picture with Moondream 2.

    Returns boxes and a picture with the boxes drawn in; the point version gives single points.

    Args:
        image: Picture in which the object should be found.
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
