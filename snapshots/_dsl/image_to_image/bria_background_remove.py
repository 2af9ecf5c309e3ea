class BriaBackgroundRemove(dsl.Builder, node_type="fal.image_to_image.BriaBackgroundRemove"):
    """
    Strip the background from an image with Bria RMBG 2.0, trained exclusively on licensed pictures for commercial safety.

    No options to tune: photo in, transparent cut-out out.

    Args:
        image: The source image that this endpoint works on.
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
