class PixelcutProductPhoto(dsl.Builder, node_type="fal.image_to_image.PixelcutProductPhoto"):
    """
    pixelcut/product-photo on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        background: Whether the picture stands on an opaque or a see-through ground, or the model decides.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        watermark: The hidden text to write into the picture; unused when reading a watermark.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        background: dsl.Input[shared.PixelcutBackground] | None = None,
        margin: dsl.Input[shared.PixelcutMargin] | None = None,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] | None = None,
        shadow: dsl.Input[shared.PixelcutShadow] | None = None,
        watermark: dsl.Input[shared.PixelcutWatermark] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            image_size=image_size,
            background=background,
            margin=margin,
            output_format=output_format,
            shadow=shadow,
            watermark=watermark,
        )
