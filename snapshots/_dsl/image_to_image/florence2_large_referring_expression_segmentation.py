class Florence2LargeReferringExpressionSegmentation(
    dsl.Builder, node_type="fal.image_to_image.Florence2LargeReferringExpressionSegmentation"
):
    """
    Outline the thing a phrase describes with Florence-2 Large, as polygons plus an annotated image.

    You point with words; region-to-segmentation does the same from a box.

    Args:
        image: The source image that this endpoint works on.
        text_input: Phrase that singles out the thing to outline, such as 'the cup on the left'.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        text_input: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            text_input=text_input,
        )
