class Sam3ImageEmbed(dsl.Builder, node_type="fal.vision.Sam3ImageEmbed"):
    """
    Compute the SAM 3 embedding of an image and return it base64-encoded, so a client can run many segmentation prompts on that image without encoding it again.

    Args:
        image: The picture to look at.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
