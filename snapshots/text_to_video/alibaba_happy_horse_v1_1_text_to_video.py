class AlibabaHappyHorseV1_1TextToVideo(FalNode):
    """
    Generate a clip of 3 to 15 seconds with sound from a prompt, using Alibaba's HappyHorse 1.1.
    happy-horse, alibaba, text-to-video, video, cinematic, 1080p

    720p or 1080p in nine shapes, from 21:9 over 5:4 and 4:5 to 9:21; version 1.0 has five of them.

    Use cases:
    - Generate b-roll for a video essay
    - Create an establishing shot for a short film
    - Make a 21:9 cinema shot from a prompt with HappyHorse
    - Fill a 9:21 pillar screen with a generated scene
    - Make a 5:4 clip for a trade-fair display
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_1_1 = "1:1"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_21_9 = "21:9"
        RATIO_9_21 = "9:21"
        RATIO_5_4 = "5:4"
        RATIO_4_5 = "4:5"

    endpoint: ClassVar[str] = "alibaba/happy-horse/v1.1/text-to-video"
    title: ClassVar[str] = "HappyHorse 1.1 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: DurationSeconds3To15 = Field(
        default=DurationSeconds3To15.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns the check of prompt and video for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
