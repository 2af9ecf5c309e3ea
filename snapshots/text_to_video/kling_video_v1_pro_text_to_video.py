class KlingVideoV1ProTextToVideo(FalNode):
    """
    Generate video from text with Kling 1.0 Pro, the first generation's upper tier: 5 or 10 seconds, three aspect ratios, negative prompt, silent.
    kling, text-to-video, video, pro, v1

    Standard 1.0 alone has the camera controls.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Recreate the 2024 look of a panda eating noodles for a retrospective talk
    - Build a timeline of Kling versions with one fixed prompt
    - Show a glass harp played underwater in ten seconds
    - Make an early-AI dream passage for a meta-comedy
    - Grow a crystal forest for a geology club's title slide
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/pro/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
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
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
