class ClarityaiCrystalUpscaler(FalNode):
    """
    Upscale portraits with Clarity AI's Crystal Upscaler, tuned for facial detail.
    crystal-upscaler, clarity-ai, image-to-image, upscaling, portrait, faces

    Creativity sits at zero by default, so faces stay themselves until you let it invent.

    Use cases:
    - Enlarge a choir soloist's web headshot until it prints at A3
    - Sharpen the eyes in a cropped school portrait for a leavers' frame
    - Double a bridal close-up that was taken on an old mirrorless camera
    - Prepare a barber's small client photos for a shop-window poster
    - Bring a conference speaker's tiny avatar up to banner size
    """

    class OutputFormat(str, Enum):
        PNG = "png"
        JPG = "jpg"

    endpoint: ClassVar[str] = "clarityai/crystal-upscaler"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale_factor", "creativity")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"image": {"max_file_size": 104857600}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. Up to 100 MB.",
    )
    scale_factor: float = Field(
        default=2.0,
        ge=1,
        le=200,
        description="Multiplier for width and height; larger gives more pixels and a longer wait.",
    )
    creativity: float = Field(
        default=0.0,
        ge=0,
        le=10,
        description="How freely skin, hair and texture may be invented. Zero stays closest to the source face.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.JPG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
