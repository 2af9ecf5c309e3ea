class Sa2va4bImage(dsl.Builder, node_type="fal.vision.Sa2va4bImage"):
    """
    Chat about an image and get masks for the things you mention, with Sa2VA 4B.

    The lighter of two sizes: one image and a prompt in, text and segmentation masks out.

    Args:
        prompt: What to ask or segment; say that you want a mask, for example: please segment the red car.
        image: The picture to look at.
    """

    output: dsl.Handle[str]
    masks: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
        )
