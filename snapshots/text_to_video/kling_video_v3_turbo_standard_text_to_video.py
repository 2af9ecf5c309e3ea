class KlingVideoV3TurboStandardTextToVideo(FalNode):
    """
    fal-ai/kling-video/v3/turbo/standard/text-to-video on fal.ai: its words are not written yet.
    fal, text-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/turbo/standard/text-to-video"
    title: ClassVar[str] = "Kling Video V3 Standard Turbo Text to Video"
    _basic_fields: ClassVar[tuple[str, ...]] = ("multi_prompt", "prompt", "aspect_ratio", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    multi_prompt: list[KlingV3MultiPromptElementTurbo] = Field(default=[], max_length=6, min_length=1)
    prompt: str | None = Field(
        default=None,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioWideTallSquare | None = Field(
        default=None, description="Shape of the video as width to height."
    )
    duration: DurationThreeToFifteen | None = Field(
        default=None, description="Length of the video in seconds; longer takes longer and usually costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
