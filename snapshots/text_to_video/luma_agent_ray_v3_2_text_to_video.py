class LumaAgentRayV3_2TextToVideo(FalNode):
    """
    Generate a clip of 5 or 10 seconds from text with Luma Ray 3.2, at 540p to 1080p.
    luma, ray-3.2, text-to-video, video, hdr, loop, cinematic

    Six shapes; five-second clips can loop or be HDR with an EXR file, which Ray 2 does not offer.

    Use cases:
    - Make an establishing shot for a short film from its scene heading
    - Create a looping stage background
    - Generate HDR footage for colour grading with no frame supplied
    - Export an EXR file of a stormy sky that only a sentence describes
    - Make a ten-second 21:9 scene before any keyframe exists
    """

    class AspectRatio(str, Enum):
        RATIO_3_4 = "3:4"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "luma/agent/ray/v3.2/text-to-video"
    title: ClassVar[str] = "Luma Ray 3.2 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "loop")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=6000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution540pTo1080p = Field(
        default=Resolution540pTo1080p.RESOLUTION_540P, description="Size of the video; higher costs more."
    )
    duration: DurationFiveOrTenSeconds = Field(
        default=DurationFiveOrTenSeconds.DURATION_5S,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    loop: bool = Field(
        default=False, description="Joins end and beginning for endless play; only for 5 seconds and without HDR."
    )
    hdr: bool = Field(
        default=False,
        description="Makes an HDR video; needs HDR access on the account and 720p or 1080p, and excludes 10 seconds and loop.",
    )
    exr_export: bool = Field(default=False, description="Also returns an EXR file; works only with HDR on.")

    class OutputType(TypedDict):
        output: VideoRef
        exr_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
