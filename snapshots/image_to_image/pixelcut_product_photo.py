class PixelcutProductPhoto(FalNode):
    """
    Place a product on a clean background with margins, shadow and watermark, using Pixelcut.
    pixelcut, image-to-image, product-photo, remove-background, shadow, e-commerce, watermark

    Takes a product picture and no prompt; colour, transparent or own background on a canvas you size.

    Use cases:
    - Make marketplace photos on white with equal margins
    - Bring a supplier's pictures to one shop format
    - Add a generated or a drop shadow under a cut-out
    - Stamp a shop logo into the corner of product pictures
    - Set different margins on each side of a product
    """

    endpoint: ClassVar[str] = "pixelcut/product-photo"
    title: ClassVar[str] = "Pixelcut – Product Photo"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "background", "image_size", "margin", "shadow")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo of the product to cut out and place."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD, description="Size of the canvas, as a preset or a width and height."
    )
    background: PixelcutBackground | None = Field(
        default=None, description="What lies behind the product: a colour, nothing, or a picture; white unless set."
    )
    margin: PixelcutMargin | None = Field(
        default=None, description="Free space around the product, for all sides or each one; 20 percent unless set."
    )
    output_format: ImageFormatJpegPng | None = Field(
        default=None,
        description="File format of the result; without it that of the input, and png for a transparent background.",
    )
    shadow: PixelcutShadow | None = Field(
        default=None, description="Shadow under the product; without a type there is none."
    )
    watermark: PixelcutWatermark | None = Field(
        default=None, description="Logo to lay over the picture; without it there is none."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
