class MinimaxVideo01(FalNode):
    """
    Generate a short silent clip from text with MiniMax Video-01, the first Hailuo model.
    minimax, hailuo, text-to-video, video, classic

    Prompt and optimiser are all there is; Director obeys camera moves in brackets, Live is for drawn figures.

    Use cases:
    - Make a surreal clip for a music video
    - Illustrate a story with a short scene
    - Repeat the look of early Hailuo clips from old prompts
    - Match new live-action scenes to a film begun on the first Hailuo model
    - Redo one lost street scene of a Video-01 reel from its saved prompt
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01"
    title: ClassVar[str] = "MiniMax Video-01 – Text to Video"
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
