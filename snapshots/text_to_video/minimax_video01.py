class MinimaxVideo01(FalNode):
    """
    Create a short silent clip from a prompt with MiniMax Video-01, the original Hailuo model.
    minimax, hailuo, video-01, text-to-video, video, prompt-only

    Plain text to video without camera brackets (see Director) or illustrated-character tuning (see Live).

    Use cases:
    - Imagine commuters floating through a station for a surreal music video
    - Give a ghost tour's ticket desk a clip of lanterns in a crypt
    - Picture two chess players in a thunderstorm for a club poster in motion
    - Show what a floating farmers' market could look like at a council hearing
    - Test the first Hailuo generation on a prompt written for newer ones
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01"
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
