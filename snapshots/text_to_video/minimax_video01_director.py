class MinimaxVideo01Director(FalNode):
    """
    Direct the camera by text with MiniMax Video-01 Director: write moves such as [Pan left] or [Zoom in] in square brackets inside the prompt, up to three combined, and get a short silent clip that follows them.
    minimax, video-01-director, text-to-video, video, camera-control, hailuo

    Use cases:
    - Push in on a letter on a desk, then tilt up to an empty chair
    - Plan a pan across a saloon before the film club builds the set
    - Teach first-year students truck, pan and zoom with one unchanged scene
    - Pull back from a chess piece to reveal a giant board in a park
    - Match a storyboard's camera arrows shot by shot with bracketed moves
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01-director"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="The scene in words, with camera moves in square brackets where they should happen, such as [Pan left]. At most three combined.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
