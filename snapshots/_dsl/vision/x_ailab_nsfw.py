class XAilabNsfw(dsl.Builder, node_type="fal.vision.XAilabNsfw"):
    """
    Check up to ten pictures for unsafe content with X-AILab's classifier.

    Gives a plain true or false for each picture, in order, and no probabilities.

    Args:
        images: The pictures to check; only the first ten are looked at.
    """

    output: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            images=images,
        )
