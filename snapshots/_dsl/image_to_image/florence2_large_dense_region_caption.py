class Florence2LargeDenseRegionCaption(dsl.Builder, node_type="fal.image_to_image.Florence2LargeDenseRegionCaption"):
    """
    Box the regions of a picture and describe each in a few words with Florence-2 Large.

    Takes a picture and no text, returns the described boxes and a marked picture; object detection gives bare labels.

    Args:
        image: Picture whose regions should be boxed and described.
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
