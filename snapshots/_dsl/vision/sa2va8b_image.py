class Sa2va8bImage(dsl.Builder, node_type="fal.vision.Sa2va8bImage"):
    """
    Answer questions on a still image and segment the objects referred to, using the larger Sa2VA 8B; choose it over 4B when the wording is intricate or several similar objects compete.

    Args:
        prompt: What to ask or segment; say that you want a mask, for example: please segment the person waving.
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
