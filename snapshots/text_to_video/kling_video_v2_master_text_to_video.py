class KlingVideoV2MasterTextToVideo(FalNode):
    """
    Generate 5 or 10 seconds of silent video from text with Kling 2.0 Master, the only tier of 2.0.
    kling, text-to-video, video, cinematic, negative-prompt, master

    Three shapes and a negative prompt; 2.1 Master takes the same inputs and is the later version.

    Use cases:
    - Make a mood shot for a film treatment
    - Create a title background for a documentary
    - Add one more scene to a Kling 2.0 short
    - Render an archived 2.0 prompt again in square
    - Replace a damaged clip of a 2.0 project with a new take
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2/master/text-to-video"
    title: ClassVar[str] = "Kling 2.0 Master – Text to Video"
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
