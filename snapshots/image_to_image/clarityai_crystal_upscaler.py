class ClarityaiCrystalUpscaler(FalNode):
    """
    Enlarge portrait photos with Clarity AI's Crystal Upscaler, tuned for facial detail.
    crystal-upscaler, clarity-ai, image-to-image, upscaling, portrait, faces

    Takes a picture and a factor of up to 200; creativity stands at zero, so faces stay as they are until you raise it.

    Use cases:
    - Upscale a small headshot for a printed speaker poster
    - Sharpen wedding portraits before making an album
    - Enlarge a face crop without letting skin texture be invented
    - Raise creativity step by step to add pores and hair to a soft portrait
    - Blow up a staff portrait far beyond eight times its size
    """

    class OutputFormat(str, Enum):
        PNG = "png"
        JPG = "jpg"

    endpoint: ClassVar[str] = "clarityai/crystal-upscaler"
    title: ClassVar[str] = "Crystal Upscaler – Portraits"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale_factor", "creativity")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"max_file_size": 104857600}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The portrait or other photo to enlarge. Up to 100 MB.",
    )
    scale_factor: float = Field(
        default=2.0,
        ge=1,
        le=200,
        description="Multiplier for width and height; larger gives more pixels and a longer wait. More pixels cost more.",
    )
    creativity: float = Field(
        default=0.0,
        ge=0,
        le=10,
        description="How freely skin, hair and texture may be invented. Zero stays closest to the source face.",
    )
    output_format: OutputFormat = Field(default=OutputFormat.JPG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
