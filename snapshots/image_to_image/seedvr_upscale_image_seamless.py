class SeedvrUpscaleImageSeamless(FalNode):
    """
    Enlarge a repeating texture with ByteDance's SeedVR2 so that its edges still meet.
    seedvr, bytedance, image-to-image, upscale, tileable, seamless-texture, super-resolution

    By a factor of up to ten or to a size of 720p to 2160p; for pictures that need not repeat, take Upscale Image.

    Use cases:
    - Enlarge a tileable brick texture for a game
    - Bring a repeating fabric pattern to print size
    - Raise PATINA or Z-Image tiles to 2160p
    - Enlarge a height map without a visible edge in the repeat
    - Update old 512-pixel textures to 4K tiles
    """

    class UpscaleMode(str, Enum):
        TARGET = "target"
        FACTOR = "factor"

    class TargetResolution(str, Enum):
        TARGET_RESOLUTION_720P = "720p"
        TARGET_RESOLUTION_1080P = "1080p"
        TARGET_RESOLUTION_1440P = "1440p"
        TARGET_RESOLUTION_2160P = "2160p"

    endpoint: ClassVar[str] = "fal-ai/seedvr/upscale/image/seamless"
    title: ClassVar[str] = "SeedVR2 – Upscale Tileable Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "upscale_mode", "upscale_factor", "target_resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The repeating texture to enlarge; its edges should already meet.",
    )
    upscale_mode: UpscaleMode = Field(
        default=UpscaleMode.FACTOR, description="Whether the enlargement goes by a factor or up to a set resolution."
    )
    upscale_factor: float = Field(
        default=2.0,
        ge=1,
        le=10,
        description="How many times wider and higher the picture becomes; counts only in factor mode.",
    )
    target_resolution: TargetResolution = Field(
        default=TargetResolution.TARGET_RESOLUTION_1080P,
        description="Size to bring the picture to; counts only in target mode.",
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
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
