class MinimaxVideo01Live(FalNode):
    """
    Generate a short silent clip of drawn or 2D figures from text with MiniMax Video-01 Live.
    minimax, hailuo, text-to-video, video, 2d-animation, anime, cartoon

    Prompt and optimiser only; its image sibling moves a drawing of yours, plain Video-01 is for live-action looks.

    Use cases:
    - Make an anime clip for a channel intro
    - Animate a described cartoon mascot
    - Draft a picture book scene in motion before it is drawn
    - Animate a manga-style tennis serve from a written description
    - Show a watercolour figure walking for a reading app
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01-live"
    title: ClassVar[str] = "MiniMax Video-01 Live – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
