class MinimaxHailuo02StandardTextToVideo(FalNode):
    """
    Generate a silent 768p clip of 6 or 10 seconds from text with MiniMax Hailuo 02 Standard.
    hailuo, minimax, text-to-video, video, 768p

    Pro gives 1080p at a fixed length; 2.3 Standard is the next model at the same size.

    Use cases:
    - Make a short clip for a shop's social feed from words
    - Create background footage for a presentation
    - Get ten seconds of a surfing shot where Pro's length is fixed
    - Write a gymnastics scene for the 02 model at 768p
    - Draft a Hailuo 02 Pro shot at a smaller size
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-02/standard/text-to-video"
    title: ClassVar[str] = "Hailuo 02 Standard – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: DurationSixOrTen = Field(
        default=DurationSixOrTen.DURATION_6,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
