class PixelcutBackgroundRemoval(FalNode):
    """
    Remove the background from a picture with Pixelcut.
    pixelcut, image-to-image, remove-background, cutout, transparent, alpha-mask

    Takes a JPEG or PNG and returns the cut-out, the alpha mask alone, or a zip archive.

    Use cases:
    - Cut out products for an online shop
    - Make a transparent logo from a photo
    - Get only the alpha mask for use in another editor
    - Download a Pixelcut cut-out as a zip archive
    - Get the mask of a picture to composite another in its shape
    """

    class OutputFormat(str, Enum):
        RGBA = "rgba"
        ALPHA = "alpha"
        ZIP = "zip"

    endpoint: ClassVar[str] = "pixelcut/background-removal"
    title: ClassVar[str] = "Pixelcut – Remove Background"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "output_format")
    _alternatives: ClassVar[tuple[str, ...]] = ("file",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"formats": ["jpeg", "png"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture whose background should go. JPEG or PNG.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.RGBA,
        description="What comes back: rgba is the cut-out picture, alpha the mask alone, zip an archive.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
