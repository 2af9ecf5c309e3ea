class KlingVideoV2_5TurboProTextToVideo(FalNode):
    """
    Generate 5 or 10 seconds of silent video from text with Kling 2.5 Turbo Pro.
    kling, text-to-video, video, turbo, action, negative-prompt, pro

    Three shapes, a negative prompt and the weight of the prompt; 2.6 Pro adds sound, 2.1 Master is the premium tier before it.

    Use cases:
    - Make an action shot for a trailer
    - Create a moving background for an event screen
    - Draft a chase in the turbo version of Kling
    - Hand a composer a silent clip with no sound switch to turn off
    - Describe the missing shot of a 2.5 Turbo image series
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.5-turbo/pro/text-to-video"
    title: ClassVar[str] = "Kling 2.5 Turbo Pro – Text to Video"
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
