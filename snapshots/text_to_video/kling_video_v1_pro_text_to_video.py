class KlingVideoV1ProTextToVideo(FalNode):
    """
    Generate 5 or 10 seconds of silent video from text with Kling 1.0 Pro, the upper tier of the first generation.
    kling, text-to-video, video, negative-prompt, pro

    Three shapes and a negative prompt; only 1.0 Standard has camera controls.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/kling-video/v1.5/pro/text-to-video.

    Use cases:
    - Make an early-AI look for a music video
    - Illustrate a talk on the history of video models
    - Recreate a clip from Kling's first generation
    - Open a now-and-then film with footage in the 1.0 look
    - Continue a 2024 art piece in its own style
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/pro/text-to-video"
    title: ClassVar[str] = "Kling 1.0 Pro – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
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
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
