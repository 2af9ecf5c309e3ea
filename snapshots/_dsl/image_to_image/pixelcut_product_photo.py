class PixelcutProductPhoto(dsl.Builder, node_type="fal.image_to_image.PixelcutProductPhoto"):
    """
    Place a product on a clean background with margins, shadow and watermark, using Pixelcut.

    Takes a product picture and no prompt; colour, transparent or own background on a canvas you size.

    Args:
        image: Photo of the product to cut out and place.
        image_size: Size of the canvas, as a preset or a width and height.
        background: What lies behind the product: a colour, nothing, or a picture; white unless set.
        margin: Free space around the product, for all sides or each one; 20 percent unless set.
        output_format: File format of the result; without it that of the input, and png for a transparent background.
        shadow: Shadow under the product; without a type there is none.
        watermark: Logo to lay over the picture; without it there is none.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
