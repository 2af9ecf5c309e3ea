class SeedvrUpscaleImage(FalNode):
    """
    Enlarge a picture with ByteDance's SeedVR2, by a factor of up to ten or to a size of 720p to 2160p.
    seedvr, bytedance, image-to-image, upscale, super-resolution, restoration, 4k

    Restores and stays true to the source; the tileable version keeps edges that repeat.

    Use cases:
    - Bring a small packshot to billboard size
    - Restore an old, compressed family photo
    - Enlarge single holiday photos, not repeating textures, to 2160p
    - Enlarge a scanned stamp ten times without making it a repeating tile
    - Lift webcam stills to 1080p JPEGs without choosing a file type
    """

    class UpscaleMode(str, Enum):
        TARGET = "target"
        FACTOR = "factor"

    class TargetResolution(str, Enum):
        TARGET_RESOLUTION_720P = "720p"
        TARGET_RESOLUTION_1080P = "1080p"
        TARGET_RESOLUTION_1440P = "1440p"
        TARGET_RESOLUTION_2160P = "2160p"

    class OutputFormat(str, Enum):
        PNG = "png"
        JPG = "jpg"
        WEBP = "webp"

    endpoint: ClassVar[str] = "fal-ai/seedvr/upscale/image"
    title: ClassVar[str] = "SeedVR2 – Upscale Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "upscale_mode",
        "upscale_factor",
        "target_resolution",
        "noise_scale",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The small or soft picture to enlarge."
    )
    upscale_mode: UpscaleMode = Field(
        default=UpscaleMode.FACTOR, description="Whether the enlargement goes by a factor or up to a set resolution."
    )
    upscale_factor: float = Field(
        default=2.0,
        ge=1,
        le=10,
        description="How many times wider and higher the result becomes; counts only in factor mode. More pixels cost more.",
    )
    target_resolution: TargetResolution = Field(
        default=TargetResolution.TARGET_RESOLUTION_1080P,
        description="Size to bring the picture to; counts only in target mode. More pixels cost more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    noise_scale: float = Field(
        default=0.1,
        ge=0,
        le=1,
        multiple_of=0.001,
        description="Amount of noise mixed in before upscaling; more invents detail, less stays faithful.",
    )
    output_format: OutputFormat = Field(default=OutputFormat.JPG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
