class PixelcutBackgroundRemoval(dsl.Builder, node_type="fal.image_to_image.PixelcutBackgroundRemoval"):
    """
    Remove the background from a picture with Pixelcut.

    Takes a JPEG or PNG and returns the cut-out, the alpha mask alone, or a zip archive.

    Args:
        image: The picture whose background should go. JPEG or PNG.
        output_format: What comes back: rgba is the cut-out picture, alpha the mask alone, zip an archive.
    """

    output: dsl.Handle[ImageRef]
    file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        output_format: dsl.Input[Literal["rgba", "alpha", "zip"]] = "rgba",
    ) -> None:
        super().__init__(
            image=image,
            output_format=output_format,
        )
