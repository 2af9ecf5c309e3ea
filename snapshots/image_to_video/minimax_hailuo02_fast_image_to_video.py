class MinimaxHailuo02FastImageToVideo(FalNode):
    """
    Animate a first frame cheaply with MiniMax Hailuo 02 Fast: fixed 512p, 6 or 10 seconds, prompt with an optional rewriter, silent.
    hailuo, image-to-video, video, minimax, fast, 512p, budget

    For drafts; Hailuo 02 Pro gives 1080p and an end frame.

    Use cases:
    - Draft all nine shots of a student thriller for pocket money
    - Preview a gymnast's somersault from her chalked-hands photo
    - Find the funniest prompt for a photo of two alpacas
    - Rough in background extras for an animatic's railway station
    - Try ten seconds of kneading on a bread course picture
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-02-fast/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    duration: DurationSixOrTen = Field(
        default=DurationSixOrTen.DURATION_6,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
