class MinimaxHailuo02StandardTextToVideo(FalNode):
    """
    fal-ai/minimax/hailuo-02/standard/text-to-video on fal.ai: its words are not written yet.
    fal, text-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-02/standard/text-to-video"
    title: ClassVar[str] = "MiniMax Hailuo 02 [Standard] (Text to Video)"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "prompt_optimizer", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: DurationSixOrTen = Field(
        default=DurationSixOrTen.DURATION_6,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
