class IdeogramRemoveBackground(dsl.Builder, node_type="fal.image_to_image.IdeogramRemoveBackground"):
    """
    Cut the subject out of a picture and make the rest transparent, with Ideogram.

    Takes a picture and nothing else; Replace Background draws a new setting behind the subject instead.

    Args:
        image: Picture whose background should go, with a clear subject. JPEG, PNG or WebP, up to 10 MB.
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
