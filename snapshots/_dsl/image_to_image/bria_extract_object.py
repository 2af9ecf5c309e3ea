class BriaExtractObject(dsl.Builder, node_type="fal.image_to_image.BriaExtractObject"):
    """
    Cut a named object out of a picture that holds several, with Bria Extract Object.

    Gives the cut-out and its mask, trimmed to the object if wanted; RMBG takes the whole foreground without words.

    Args:
        image: Picture that holds the object, also among others; if none is given, fal works on a sample picture.
        prompt: The object to cut out, in plain words, such as 'the red car'.
        autocrop: Trims the result to the object; off keeps the size of the picture.
        remove_background: Refines the edge of the cut-out by background removal; off takes the plain mask, which is quicker and keeps text and logos whole.
    """

    output: dsl.Handle[ImageRef]
    mask: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef] | None = None,
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
