class PikaV22TextToVideo(FalNode):
    """
    Generate a silent clip of 5 or 10 seconds from text with Pika 2.2, at 720p or 1080p.
    pika, text-to-video, video, 1080p, 10-seconds

    Seven shapes with 4:5 and 3:2 among them; 2.1 and Turbo have no fixed ten-second option.

    Use cases:
    - Make a ten-second clip for a social post
    - Fill a waiting-room screen with a calm scene
    - Tell a short gag in one ten-second Pika 2.2 take
    - Lean on the built-in negative prompt for a 5:4 clip without writing one
    - Finish in Pika 2.2 the scene drafted in Turbo
    """

    class Duration(int, Enum):
        DURATION_5 = 5
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/pika/v2.2/text-to-video"
    title: ClassVar[str] = "Pika 2.2 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    negative_prompt: str = Field(
        default="ugly, bad, terrible",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    aspect_ratio: PikaAspectRatio = Field(
        default=PikaAspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5, description="Length of the video in seconds; longer takes longer to make."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
