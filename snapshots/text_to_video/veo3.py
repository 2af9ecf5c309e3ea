class Veo3(FalNode):
    """
    Generate a clip of 4, 6 or 8 seconds with sound from text, using Google's Veo 3.
    veo, google, text-to-video, video, audio, dialogue

    720p or 1080p, wide or tall, with an optional negative prompt; Veo 3.1 goes to 4K, Veo 3 Fast costs less.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/veo3.1.

    Use cases:
    - Film a spoken advert line with sound
    - Make a vertical skit with dialogue
    - Keep a series in the look of Veo 3
    - Re-render a Veo 3 prompt with its seed
    - Finish in full Veo 3 what Veo 3 Fast drafted
    """

    endpoint: ClassVar[str] = "fal-ai/veo3"
    title: ClassVar[str] = "Veo 3 – Text to Video"
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
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
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
