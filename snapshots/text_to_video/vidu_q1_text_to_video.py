class ViduQ1TextToVideo(FalNode):
    """
    Generate a silent 1080p clip from text with Vidu Q1, in a general or an anime style.
    vidu, text-to-video, video, anime, 1080p, movement

    The amount of movement can be set, the length is fixed; Q2 has lengths but no anime style.

    Use cases:
    - Make an anime shot for a fan trailer
    - Create a calm full HD backdrop for a reading
    - Switch one prompt from general footage to anime
    - Pick the anime style and large movement for a skateboard jump
    - Set the style to anime for a square rooftop post
    """

    class Style(str, Enum):
        GENERAL = "general"
        ANIME = "anime"

    endpoint: ClassVar[str] = "fal-ai/vidu/q1/text-to-video"
    title: ClassVar[str] = "Vidu Q1 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "style", "aspect_ratio", "movement_amplitude")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    style: Style = Field(
        default=Style.GENERAL, description="Whether the clip looks like general footage or like anime."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things in the picture move; small is calm, large is lively.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
