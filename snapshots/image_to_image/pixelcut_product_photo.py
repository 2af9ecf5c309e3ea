class PixelcutProductPhoto(FalNode):
    """
    pixelcut/product-photo on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "pixelcut/product-photo"
    title: ClassVar[str] = "Pixelcut Product Photo Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "image_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    background: PixelcutBackground | None = Field(
        default=None,
        description="Whether the picture stands on an opaque or a see-through ground, or the model decides.",
    )
    margin: PixelcutMargin | None = Field(default=None)
    output_format: ImageFormatJpegPng | None = Field(
        default=None,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    shadow: PixelcutShadow | None = Field(default=None)
    watermark: PixelcutWatermark | None = Field(
        default=None, description="The hidden text to write into the picture; unused when reading a watermark."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
