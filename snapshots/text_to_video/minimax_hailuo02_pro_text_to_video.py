class MinimaxHailuo02ProTextToVideo(FalNode):
    """
    Generate a silent 1080p clip from text with MiniMax Hailuo 02 Pro.
    hailuo, minimax, text-to-video, video, 1080p, pro

    Prompt and prompt optimiser are all there is to set; Standard gives 6 or 10 seconds at 768p, 2.3 Pro is the next model.

    Use cases:
    - Make a full HD opener for a video
    - Create a sports shot for a campaign page
    - Film an imaginary trapeze catch in 1080p
    - Keep a series of prompts on Hailuo 02 at its largest size
    - Send a worked-out prompt unchanged by switching the optimiser off
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-02/pro/text-to-video"
    title: ClassVar[str] = "Hailuo 02 Pro – Text to Video"
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
