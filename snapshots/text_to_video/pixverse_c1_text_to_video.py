class PixverseC1TextToVideo(FalNode):
    """
    Generate 1 to 15 seconds of film-like video from text with PixVerse C1.
    pixverse, text-to-video, video, cinematic, audio, 1080p

    At 360p to 1080p in eight shapes up to 21:9, with music, noises and speech on request; v6 adds animated styles and cuts.

    Use cases:
    - Make a trailer shot with sound in PixVerse's film model C1
    - Draft a scene of a short film from its script in the C1 look
    - Fill a gap of exactly 3 seconds between two C1 shots
    - Shoot a 21:9 establishing view from a sentence
    - Re-take a C1 dialogue scene by its seed with a new line
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"
        RATIO_2_3 = "2:3"
        RATIO_3_2 = "3:2"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/pixverse/c1/text-to-video"
    title: ClassVar[str] = "PixVerse C1 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "duration",
        "resolution",
        "aspect_ratio",
        "generate_audio_switch",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: int = Field(
        default=5,
        ge=1,
        le=15,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    generate_audio_switch: bool = Field(default=False, description="Adds music, noises and speech to the clip.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
