class MinimaxHailuo23StandardTextToVideo(FalNode):
    """
    Generate 6 or 10 second silent clips at 768p from text with MiniMax Hailuo 2.3 Standard.
    hailuo-2.3, minimax, text-to-video, video, 768p, standard

    It trades the Pro tier's 1080p for a choice of length.

    Use cases:
    - Let a ten-second tide roll in behind a sailing club's race results
    - Prepare a longer take of a violin maker carving a scroll
    - Draft the bank robbery scene of a comedy sketch before casting
    - Show pupils ten seconds of a volcano going from smoke to lava
    - Fill the gap in a travel reel where the drone battery died
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3/standard/text-to-video"
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
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
