class KlingVideoV16ProTextToVideo(FalNode):
    """
    Generate video from text with Kling 1.6 Pro: 5 or 10 seconds in three aspect ratios, negative prompt and adherence dial, silent.
    kling, text-to-video, video, pro, v1.6

    The upper of the two 1.6 tiers; Standard takes the same inputs.

    Use cases:
    - Show a beaver engineering a dam for a river trust's pitch
    - Film an opera singer shattering a sugar glass palace
    - Open a detective game with rain on a neon fish market
    - Hold adherence high for a choreographed row of umbrellas
    - Make an upright shot of a rocket-powered wheelbarrow for a hardware shop
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/pro/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
