class RecraftVectorize(dsl.Builder, node_type="fal.image_to_image.RecraftVectorize"):
    """
    Convert a pixel picture to SVG with Recraft's vectoriser.

    One picture in, one vector file out, nothing to set; the Recraft vector models draw from text instead.

    Args:
        image: The picture to trace, best with clear shapes and few colours, of less than 16 megapixels. PNG, JPEG or WebP, up to 5 MB, 256 to 4096 px a side.
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
