class Sam3ImageEmbed(dsl.Builder, node_type="fal.vision.Sam3ImageEmbed"):
    """
    Compute the SAM 3 embedding of a picture as base64 text.

    Takes a picture and nothing else, and returns no mask; a program of your own can then run many prompts without encoding the picture again.

    Args:
        image: Picture to encode.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
