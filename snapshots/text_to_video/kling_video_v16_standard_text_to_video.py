class KlingVideoV16StandardTextToVideo(FalNode):
    """
    Generate 5 or 10 seconds of silent video from text with Kling 1.6 Standard.
    kling, text-to-video, video, negative-prompt, standard, draft

    Three shapes and a negative prompt at a little over half the price of 1.6 Pro, which takes the same inputs.

    Use cases:
    - Fill a quiz video with moving picture clues
    - Draft an advert scene for a client call
    - Vote between ten 1.6 drafts of one shot
    - Find the wording for a scene that 1.6 Pro renders
    - Add a square clip to a waiting room reel made with 1.6 Standard
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/standard/text-to-video"
    title: ClassVar[str] = "Kling 1.6 Standard – Text to Video"
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
