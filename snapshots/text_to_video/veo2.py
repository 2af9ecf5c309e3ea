class Veo2(FalNode):
    """
    Generate a silent clip of 5 to 8 seconds, set to the second, from text with Google's Veo 2, in wide, tall or square format.
    veo-2, google, text-to-video, video, cinematic, square

    Two generations before Veo 3.1: no audio and no resolution choice, but square output and exact lengths.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Ask for a low tracking shot behind a greyhound on a beach
    - Cut a six-second square clip of bees for a honey seller's grid
    - Describe a lens and light for an imagined 1950s kitchen scene
    - Visualise a proposed pedestrian square at dusk for residents
    - Get exactly seven seconds of drifting snow to match a voice-over gap
    """

    class Duration(str, Enum):
        DURATION_5S = "5s"
        DURATION_6S = "6s"
        DURATION_7S = "7s"
        DURATION_8S = "8s"

    endpoint: ClassVar[str] = "fal-ai/veo2"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "enhance_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: Duration = Field(
        default=Duration.DURATION_5S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    enhance_prompt: bool = Field(
        default=True,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    auto_fix: bool = Field(
        default=True,
        description="Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
