class Veo2(FalNode):
    """
    Generate a silent clip of 5, 6, 7 or 8 seconds from text with Google's Veo 2, wide, tall or square.
    veo, google, text-to-video, video, cinematic, square

    No sound and no resolution to choose, but square and whole seconds, which Veo 3.1 lacks.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/veo3.1.

    Use cases:
    - Make a square video for a social feed
    - Describe camera and lens for a film-like shot without any start picture
    - Get exactly seven seconds of footage for a gap
    - Generate a silent square b-roll shot with Veo
    - Switch prompt enhancement off to keep your wording
    """

    class Duration(str, Enum):
        DURATION_5S = "5s"
        DURATION_6S = "6s"
        DURATION_7S = "7s"
        DURATION_8S = "8s"

    endpoint: ClassVar[str] = "fal-ai/veo2"
    title: ClassVar[str] = "Veo 2 – Text to Video"
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
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    enhance_prompt: bool = Field(
        default=True,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    auto_fix: bool = Field(
        default=True,
        description="Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
