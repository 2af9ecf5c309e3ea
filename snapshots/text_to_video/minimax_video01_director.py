class MinimaxVideo01Director(FalNode):
    """
    Direct the camera from text with MiniMax Video-01 Director, by moves in square brackets.
    minimax, hailuo, text-to-video, video, camera-control, director

    Up to three of them, such as [Pan left] or [Zoom in]; silent, without picture, which its image sibling takes.

    Use cases:
    - Plan camera moves for a short film
    - Make a pan across an invented set
    - Push in on a letter, then tilt up, by bracketed moves
    - Shoot one described scene with truck, pan and zoom in turn
    - Hold a [Static shot] of a described street
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01-director"
    title: ClassVar[str] = "MiniMax Video-01 Director – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="The scene, with up to three camera moves in square brackets where they happen, as [Pan left]: Truck, Pan, Push in, Pull out, Pedestal, Tilt, Zoom, Shake, Tracking shot or Static shot.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
