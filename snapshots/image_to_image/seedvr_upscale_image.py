class SeedvrUpscaleImage(FalNode):
    """
    Upscale a photo with ByteDance's SeedVR2 by a factor up to ten or to a target from 720p to 2160p.
    seedvr, image-to-image, upscale, super-resolution, restoration, 4k

    A one-step restorer that stays true to the source; PASD and Recraft Creative invent more.

    Use cases:
    - Bring a 720-pixel holiday frame to 2160p for the living-room television
    - Enlarge an eBay photo of a rare stamp six times to check perforations
    - Raise old webcam captures of a falcon nest to full HD
    - Prepare museum thumbnails for a wall-sized touchscreen
    - Restore a compressed school-trip photo before a yearbook spread
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
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    upscale_mode: UpscaleMode = Field(
        default=UpscaleMode.FACTOR, description="Whether the enlargement goes by a factor or up to a set resolution."
    )
    upscale_factor: float = Field(
        default=2.0, ge=1, le=10, description="How many times wider and higher the result becomes."
    )
    target_resolution: TargetResolution = Field(
        default=TargetResolution.TARGET_RESOLUTION_1080P,
        description="Resolution to bring the result up to; higher is sharper and slower.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    noise_scale: float = Field(
        default=0.1,
        ge=0,
        le=1,
        multiple_of=0.001,
        description="Amount of noise mixed in before upscaling; more invents detail, less stays faithful.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.JPG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
