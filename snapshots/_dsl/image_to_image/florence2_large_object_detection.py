class Florence2LargeObjectDetection(dsl.Builder, node_type="fal.image_to_image.Florence2LargeObjectDetection"):
    """
    Detect common objects in a picture with Florence-2 Large.

    Takes a picture and no text, returns labelled boxes and a marked picture; open-vocabulary detection looks for what you name.

    Args:
        image: Picture in which objects should be found.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
