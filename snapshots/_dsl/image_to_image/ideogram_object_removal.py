class IdeogramObjectRemoval(dsl.Builder, node_type="fal.image_to_image.IdeogramObjectRemoval"):
    """
    fal-ai/ideogram/object-removal on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on. Up to 10 MB.
        mask: Image that marks the area to work on, usually white where something may change. Up to 10 MB.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
        )
