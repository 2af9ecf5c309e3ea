class PikaV22TextToVideo(FalNode):
    """
    Create a 5 or 10 second silent clip from text with Pika 2.2, the newest Pika text model here, at 720p or 1080p and seven aspect ratios.
    pika, pika-2.2, text-to-video, video, 1080p, 10-seconds

    Choose it over 2.1 and Turbo when you want the longer take.

    Use cases:
    - Tell a ten-second joke about a penguin at a cash machine
    - Show a seed becoming a sunflower for an allotment society's sign-up day
    - Film an imaginary clockmaker's shop for an escape room's welcome screen
    - Give a children's hospital corridor a calm whale passing by
    - Prepare a 5:4 desert mirage for a gallery's old projector
    """

    class Duration(int, Enum):
        DURATION_5 = 5
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/pika/v2.2/text-to-video"
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    negative_prompt: str = Field(
        default="ugly, bad, terrible",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    aspect_ratio: PikaAspectRatio = Field(
        default=PikaAspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
