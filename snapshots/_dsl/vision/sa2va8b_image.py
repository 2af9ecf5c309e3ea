class Sa2va8bImage(dsl.Builder, node_type="fal.vision.Sa2va8bImage"):
    """
    Answer questions on a still image and segment the objects referred to, using the larger Sa2VA 8B; choose it over 4B when the wording is intricate or several similar objects compete.

    Args:
        image: The picture to look at.
        prompt: What to ask or segment; say that you want a mask, for example: please segment the person waving.
    """

    output: dsl.Handle[str]
    masks: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
        )
