class Florence2LargeOpenVocabularyDetection(
    dsl.Builder, node_type="fal.image_to_image.Florence2LargeOpenVocabularyDetection"
):
    """
    Find the things that you name in a picture with Florence-2 Large.

    Takes a picture and a word or phrase, returns boxes and a marked picture; plain object detection needs no words and knows common things only.

    Args:
        image: Picture in which the named thing should be found.
        text_input: Name of the thing to look for, a word or short phrase.
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
