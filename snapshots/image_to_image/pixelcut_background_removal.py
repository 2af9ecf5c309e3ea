class PixelcutBackgroundRemoval(FalNode):
    """
    pixelcut/background-removal on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class OutputFormat(str, Enum):
        RGBA = "rgba"
        ALPHA = "alpha"
        ZIP = "zip"

    endpoint: ClassVar[str] = "pixelcut/background-removal"
    title: ClassVar[str] = "Pixelcut Background Remover Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. JPEG or PNG.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.RGBA,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
