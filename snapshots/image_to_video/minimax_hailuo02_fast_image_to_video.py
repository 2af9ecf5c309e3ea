class MinimaxHailuo02FastImageToVideo(FalNode):
    """
    Animate a picture at 512p for 6 or 10 seconds with MiniMax Hailuo 02 Fast.
    hailuo, minimax, image-to-video, video, fast, 512p, budget

    The cheapest of the line, silent and without an end picture; Standard adds 768p and an end picture, Pro 1080p.

    Use cases:
    - Animate product pictures for a web shop
    - Draft storyboard shots from stills
    - Try many prompts on one photo at 512p
    - Preview at 512p a stunt that Hailuo 02 Pro will render in full HD
    - Fill the small window of an animatic with ten-second 512p clips
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-02-fast/image-to-video"
    title: ClassVar[str] = "Hailuo 02 Fast – Image to Video"
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
        description="Picture that becomes the first frame of the video.",
    )
    duration: DurationSixOrTen = Field(
        default=DurationSixOrTen.DURATION_6,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
