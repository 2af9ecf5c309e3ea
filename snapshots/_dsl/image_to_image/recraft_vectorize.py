class RecraftVectorize(dsl.Builder, node_type="fal.image_to_image.RecraftVectorize"):
    """
    Convert a raster picture to SVG with Recraft's vectorizer: one image in, one vector file out, nothing to tune.

    For control of colours, curves and speckles choose image2svg; star-vector writes SVG code.

    Args:
        image: The source image that this endpoint works on. PNG, JPEG or WebP, up to 5 MB, 256 to 4096 px a side.
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
