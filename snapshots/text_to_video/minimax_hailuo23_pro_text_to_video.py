class MinimaxHailuo23ProTextToVideo(FalNode):
    """
    Turn a prompt into a silent 1080p clip with MiniMax Hailuo 2.3 Pro, the higher-resolution tier.
    hailuo-2.3, minimax, text-to-video, video, 1080p, pro

    Length is fixed; if you need ten seconds and can live with 768p, take the Standard tier instead.

    Use cases:
    - Depict a flamenco dancer's turn for a tablao's ticket page
    - Show steam curling off a blacksmith's quench for a forge open day
    - Make a full HD shot of a fox crossing a snowy allotment
    - Give a crime podcast's launch a rain-soaked alley establishing shot
    - Visualise a paper dragon waking on a bookshop shelf for World Book Day
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3/pro/text-to-video"
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
