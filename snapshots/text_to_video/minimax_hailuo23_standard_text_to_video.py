class MinimaxHailuo23StandardTextToVideo(FalNode):
    """
    Generate a silent 768p clip of 6 or 10 seconds from text with MiniMax Hailuo 2.3 Standard.
    hailuo, minimax, text-to-video, video, 768p

    Pro gives 1080p at a fixed length; Hailuo 02 Standard is the model before.

    Use cases:
    - Fill a gap in a travel reel
    - Draft a comedy scene before casting
    - Get a ten-second tide for a results screen with 2.3
    - Show pupils a volcano from smoke to lava in ten seconds
    - Try a scene at 768p before 2.3 Pro renders it
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3/standard/text-to-video"
    title: ClassVar[str] = "Hailuo 2.3 Standard – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )
    duration: DurationSixOrTen = Field(
        default=DurationSixOrTen.DURATION_6,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
