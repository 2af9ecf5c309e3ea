class Florence2LargeCaptionToPhraseGrounding(
    dsl.Builder, node_type="fal.image_to_image.Florence2LargeCaptionToPhraseGrounding"
):
    """
    Find where each phrase of a caption lies in the picture, with Florence-2 Large.

    Takes a picture and your sentence and returns boxes and a marked picture; open-vocabulary detection looks for one thing.

    Args:
        image: Picture that the caption describes.
        text_input: Caption of the picture; every phrase in it gets a box if it can be found.
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
