class IdeogramObjectRemoval(dsl.Builder, node_type="fal.image_to_image.IdeogramObjectRemoval"):
    """
    Remove what a mask marks from a picture with Ideogram.

    Takes a picture and a black and white mask of the same size and returns the cleaned picture; there is no prompt, unlike in Ideogram's edits.

    Args:
        image: Picture with the object to remove. Up to 10 MB.
        mask: Black and white mask as large as the picture: white goes, black stays. Up to 10 MB.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
        )
