class Sa2va8bImage(dsl.Builder, node_type="fal.vision.Sa2va8bImage"):
    """
    Ask about a picture and get masks of the things you refer to, with the larger Sa2VA 8B.

    Takes a picture and a prompt and returns text and masks; 4B is the smaller model at half the price.

    Args:
        prompt: What to ask or segment; say that you want a mask, for example: please segment the person waving.
        image: Picture to talk about and to mask things in.
    """

    output: dsl.Handle[str]
    masks: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
        )
