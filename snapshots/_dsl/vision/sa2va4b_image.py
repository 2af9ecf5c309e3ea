class Sa2va4bImage(dsl.Builder, node_type="fal.vision.Sa2va4bImage"):
    """
    Ask about a picture and get masks of the things you mention, with Sa2VA 4B.

    Takes a picture and a prompt and returns text and masks; the 8B version is the larger model and costs twice as much.

    Args:
        prompt: What to ask or segment; say that you want a mask, for example: please segment the red car.
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
