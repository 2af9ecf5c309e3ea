class Florence2LargeObjectDetection(dsl.Builder, node_type="fal.image_to_image.Florence2LargeObjectDetection"):
    """
    Detect common objects in a picture with Florence-2 Large and get labelled boxes plus an annotated image.

    No prompt: it reports what it finds; open-vocabulary detection looks for what you name.

    Args:
        image: The source image that this endpoint works on.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
