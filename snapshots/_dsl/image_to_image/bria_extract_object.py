class BriaExtractObject(dsl.Builder, node_type="fal.image_to_image.BriaExtractObject"):
    """
    bria/extract-object on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        remove_background: Cuts the subject out of its background; may cost extra.
    """

    output: dsl.Handle[ImageRef]
    mask: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        prompt: dsl.Input[str] = "yellow hammer",
        autocrop: dsl.Input[bool] = False,
        remove_background: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            autocrop=autocrop,
            remove_background=remove_background,
        )
