class XAilabNsfw(dsl.Builder, node_type="fal.vision.XAilabNsfw"):
    """
    Check up to ten images at once for unsafe content with X-AILab's classifier; gives a plain true or false for each picture rather than a probability.

    Args:
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on.
    """

    output: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
    ) -> None:
        super().__init__(
            images=images,
        )
