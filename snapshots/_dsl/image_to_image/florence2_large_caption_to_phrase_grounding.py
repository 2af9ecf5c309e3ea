class Florence2LargeCaptionToPhraseGrounding(
    dsl.Builder, node_type="fal.image_to_image.Florence2LargeCaptionToPhraseGrounding"
):
    """
    Link each phrase of a caption to a box in the image with Florence-2 Large.

    You write the sentence; it returns coordinates and an annotated picture. To search for one thing, use open-vocabulary detection.

    Args:
        image: The source image that this endpoint works on.
        text_input: Caption of the picture; every phrase in it gets a box if it can be found.
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
