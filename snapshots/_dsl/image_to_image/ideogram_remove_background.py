class IdeogramRemoveBackground(dsl.Builder, node_type="fal.image_to_image.IdeogramRemoveBackground"):
    """
    fal-ai/ideogram/remove-background on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on. JPEG, PNG or WebP, up to 10 MB.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
