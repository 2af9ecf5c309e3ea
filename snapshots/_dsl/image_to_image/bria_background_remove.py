class BriaBackgroundRemove(dsl.Builder, node_type="fal.image_to_image.BriaBackgroundRemove"):
    """
    Remove the background of a picture with Bria RMBG 2.0, trained on licensed data only.

    Takes the picture, returns the transparent cut-out, nothing to set; Extract Object picks one thing by name.

    Args:
        image: Photo whose main subject should be cut out.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
