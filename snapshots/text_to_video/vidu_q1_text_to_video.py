class ViduQ1TextToVideo(FalNode):
    """
    Generate a silent 1080p clip from text with Vidu Q1, in a general or anime style, with a setting for how far things move.
    vidu, vidu-q1, text-to-video, video, anime, 1080p

    Length and resolution are fixed; Vidu Q2 lets you choose both but has no anime switch.

    Use cases:
    - Make an anime swordswoman's draw for a fan club's convention badge screen
    - Keep movement small in a full HD candlelit library shot
    - Ask for large motion in a skateboard bowl scene drawn as anime
    - Render a square rooftop sunset for a manga reading group's page
    - Show a tea ceremony with hardly any motion behind a koto recital
    """

    class Style(str, Enum):
        GENERAL = "general"
        ANIME = "anime"

    endpoint: ClassVar[str] = "fal-ai/vidu/q1/text-to-video"
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
