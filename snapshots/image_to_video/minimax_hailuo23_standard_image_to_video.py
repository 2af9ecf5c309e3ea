class MinimaxHailuo23StandardImageToVideo(FalNode):
    """
    Animate a picture for 6 or 10 seconds at 768p with MiniMax Hailuo 2.3 Standard, the full model.
    hailuo, minimax, image-to-video, video, 768p, facial-expression

    Fast Standard is quicker and cheaper, Pro 1080p at a fixed length; all are silent.

    Use cases:
    - Animate a wedding photo for a slideshow
    - Turn a holiday let's photo into a clip
    - Show an emotion crossing a face for ten seconds in the full 2.3
    - Finish a judo throw from the grip photo at 768p
    - Render the final at 768p after drafts with Fast Standard
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3/standard/image-to-video"
    title: ClassVar[str] = "Hailuo 2.3 Standard – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "prompt_optimizer")
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
    duration: DurationSixOrTen = Field(
        default=DurationSixOrTen.DURATION_6,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that becomes the first frame of the video.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
