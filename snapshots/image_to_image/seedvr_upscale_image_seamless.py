class SeedvrUpscaleImageSeamless(FalNode):
    """
    fal-ai/seedvr/upscale/image/seamless on fal.ai: its words are not written yet.
    fal, image-to-image, draft
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
    title: ClassVar[str] = "SeedVR2 Upscale Image Seamless"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_resolution")
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
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
