class SeeDanceV15ProTextToVideo(FalNode):
    """
    Generate video with sound from text alone using Seedance 1.5 Pro: 4 to 12 seconds, 480p to 1080p, up to 21:9, camera lock and an audio switch.
    seedance, text-to-video, video, bytedance, pro, audio, 1080p

    Earlier Seedance 1.0 versions are silent.

    Use cases:
    - Write a tap dancer on a tin roof and hear every step
    - Produce a thunder-and-cello opening for an audiobook channel
    - Stage a fish auction with the auctioneer's patter
    - Shoot a locked-off typewriter scene where each key clacks
    - Invent a village band rehearsal for a cider label's launch
    """

    class Duration(str, Enum):
        DURATION_4 = "4"
        DURATION_5 = "5"
        DURATION_6 = "6"
        DURATION_7 = "7"
        DURATION_8 = "8"
        DURATION_9 = "9"
        DURATION_10 = "10"
        DURATION_11 = "11"
        DURATION_12 = "12"

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1.5/pro/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.RATIO_16_9,
        description="Shape as width to height; auto leaves the choice to the model.",
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    camera_fixed: bool = Field(default=False, description="Locks the camera in place; off lets it travel.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
