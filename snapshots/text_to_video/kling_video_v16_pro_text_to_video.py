class KlingVideoV16ProTextToVideo(FalNode):
    """
    Generate 5 or 10 seconds of silent video from text with Kling 1.6 Pro.
    kling, text-to-video, video, negative-prompt, pro

    Three shapes, a negative prompt and the weight of the prompt; Standard takes the same inputs at a lower price.

    Use cases:
    - Make an opener for a company film
    - Create a rainy neon street for a game menu
    - Render the final of a scene drafted with 1.6 Standard
    - Fill a gap in a film cut from Kling 1.6 clips
    - Add a ten-second shot to an advert made with Kling 1.6 Pro
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/pro/text-to-video"
    title: ClassVar[str] = "Kling 1.6 Pro – Text to Video"
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
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
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
