class Moondream2ObjectDetection(dsl.Builder, node_type="fal.vision.Moondream2ObjectDetection"):
    """
    Find every instance of an object you name in an image with Moondream2; returns bounding boxes and a picture with the boxes drawn on it.

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
