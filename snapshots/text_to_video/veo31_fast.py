class Veo31Fast(FalNode):
    """
    Turn text into 4, 6 or 8 seconds of video with sound using Veo 3.1 Fast, Google's quicker and cheaper tier.
    veo-3.1, veo-3.1-fast, google, text-to-video, video, audio

    It keeps 720p to 4K and the audio switch; save full Veo 3.1 for the final take.

    Use cases:
    - Test four line readings of a talking lighthouse before the final render
    - Draft a morning show's traffic gag with horns and a shouting goose
    - Produce daily vertical sound clips for a language teacher's phrase of the day
    - Hear how a clumsy wizard's spell should crackle in a game pitch
    - Rough out a charity auction invite spoken by a Victorian auctioneer
    """

    endpoint: ClassVar[str] = "fal-ai/veo3.1/fast"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=20000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: VeoDuration = Field(
        default=VeoDuration.DURATION_8S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    resolution: Resolution720pTo4k = Field(
        default=Resolution720pTo4k.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
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
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
