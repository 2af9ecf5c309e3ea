class MinimaxHailuo02ProTextToVideo(FalNode):
    """
    Generate a silent 1080p clip from text alone with MiniMax Hailuo 02 Pro.
    hailuo-02, minimax, text-to-video, video, 1080p, pro

    Only a prompt and the prompt optimizer to set; Hailuo 2.3 Pro is the newer model with the same two controls.

    Use cases:
    - Film an imaginary trapeze catch for a circus school's crowdfunding page
    - Show a parkour runner clearing rooftops as a game jam splash clip
    - Create a full HD wave breaking over a sea wall for a harbour master's talk
    - Picture a sushi chef's knife work for a cutlery importer's stand
    - Write one sentence about a runaway piano and watch it roll downhill
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-02/pro/text-to-video"
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
