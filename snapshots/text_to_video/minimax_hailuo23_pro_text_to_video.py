class MinimaxHailuo23ProTextToVideo(FalNode):
    """
    Generate a silent 1080p clip from text with MiniMax Hailuo 2.3 Pro.
    hailuo, minimax, text-to-video, video, 1080p, pro

    Length is fixed; Standard gives 6 or 10 seconds at 768p for less.

    Use cases:
    - Create a full HD establishing shot
    - Fill the hero area of a website with motion
    - Render the 1080p final of a scene tried with 2.3 Standard
    - Show a flamenco turn in full HD from words alone
    - Film a rain-soaked alley in 1080p for a podcast launch
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3/pro/text-to-video"
    title: ClassVar[str] = "Hailuo 2.3 Pro – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "prompt_optimizer")
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

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
