class PixelcutBackgroundRemoval(dsl.Builder, node_type="fal.image_to_image.PixelcutBackgroundRemoval"):
    """
    pixelcut/background-removal on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on. JPEG or PNG.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        output_format: dsl.Input[Literal["rgba", "alpha", "zip"]] = "rgba",
    ) -> None:
        super().__init__(
            image=image,
            output_format=output_format,
        )
