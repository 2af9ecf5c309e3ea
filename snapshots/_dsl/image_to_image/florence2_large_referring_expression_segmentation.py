class Florence2LargeReferringExpressionSegmentation(
    dsl.Builder, node_type="fal.image_to_image.Florence2LargeReferringExpressionSegmentation"
):
    """
    Outline the thing that a phrase describes with Florence-2 Large.

    Takes a picture and the phrase, returns polygons and a marked picture; region to segmentation starts from a box instead.

    Args:
        image: Picture in which the described thing should be outlined.
        text_input: Phrase that singles out the thing to outline, such as 'the cup on the left'.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        text_input: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            text_input=text_input,
        )
