class Florence2LargeOpenVocabularyDetection(
    dsl.Builder, node_type="fal.image_to_image.Florence2LargeOpenVocabularyDetection"
):
    """
    Find the things you name in an image with Florence-2 Large, beyond any fixed class list, as boxes and an annotated picture.

    For outlines instead of boxes, use referring-expression segmentation.

    Args:
        image: The source image that this endpoint works on.
        text_input: Name of the thing to look for, a word or short phrase.
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
