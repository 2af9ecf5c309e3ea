class Ltx2ImageToVideoFast(FalNode):
    """
    Animate an image with LTX-2 Fast for 6 to 20 seconds with audio: up to 2160p, though anything past 10 seconds needs 1080p at 25 fps.
    ltx-2, image-to-video, video, lightricks, fast, audio, 4k

    Faster and longer than Pro; 16:9 only.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Run a twenty-second ferry departure from one quay photograph
    - Pace out a full radio-spot length over a garden centre still
    - Listen to three engine sounds on the same tractor picture
    - Let a mountain rescue drill photo unfold in a single lengthy take
    - Quickly preview a 4K library hall before sending it to Pro
    """

    class Duration(int, Enum):
        DURATION_6 = 6
        DURATION_8 = 8
        DURATION_10 = 10
        DURATION_12 = 12
        DURATION_14 = 14
        DURATION_16 = 16
        DURATION_18 = 18
        DURATION_20 = 20

    endpoint: ClassVar[str] = "fal-ai/ltx-2/image-to-video/fast"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame. PNG, JPEG, WebP, AVIF or HEIF.",
    )
    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_6,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution1080pTo2160p = Field(
        default=Resolution1080pTo2160p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    fps: FramesPerSecond25Or50 = Field(
        default=FramesPerSecond25Or50.FPS_25,
        description="Frames per second; higher looks smoother and makes the same number of frames shorter.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
