class Veo31Fast(FalNode):
    """
    Generate a clip of 4, 6 or 8 seconds with sound from text, using the cheaper Veo 3.1 Fast.
    veo, google, text-to-video, video, audio, fast, 4k

    720p to 4K, wide or tall, with the audio switch of full Veo 3.1; Lite stops at 1080p.

    Use cases:
    - Draft a 4K advert with dialogue before the final render
    - Produce daily social clips with sound
    - Test line readings on Veo 3.1 Fast before the full Veo 3.1 take
    - Make a vertical 4K clip with street sound for a shop-window screen
    - Fill a 4K lobby screen with eight seconds of described waves and their sound
    """

    endpoint: ClassVar[str] = "fal-ai/veo3.1/fast"
    title: ClassVar[str] = "Veo 3.1 Fast – Text to Video"
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
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    resolution: Resolution720pTo4k = Field(
        default=Resolution720pTo4k.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer, and 4k costs more.",
    )
    generate_audio: bool = Field(
        default=True, description="Makes sound to go with the video; off leaves it silent and costs less."
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
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
