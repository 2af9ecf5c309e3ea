class KlingVideoV21MasterTextToVideo(FalNode):
    """
    Generate 5 or 10 seconds of silent video from text with Kling 2.1 Master.
    kling, text-to-video, video, cinematic, negative-prompt, master

    The premium tier and only text node of 2.1: three shapes and a negative prompt; Kling 2.6 Pro adds sound at a lower price.

    Use cases:
    - Make a hero shot for a film pitch
    - Create an avalanche scene for a safety film
    - Add a described shot to a film of 2.1 image clips
    - Redo a 2.1 Master prompt in square for a second channel
    - Film a 2.1 Master shot from words where no start picture exists
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.1/master/text-to-video"
    title: ClassVar[str] = "Kling 2.1 Master – Text to Video"
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
