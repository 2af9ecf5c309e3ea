class MinimaxHailuo23FastStandardImageToVideo(FalNode):
    """
    Animate a picture for 6 or 10 seconds at 768p with MiniMax Hailuo 2.3 Fast Standard.
    hailuo, minimax, image-to-video, video, fast, 768p, budget

    The cheapest of the 2.3 line, silent; Fast Pro is 1080p, plain Standard is the slower, fuller model.

    Use cases:
    - Animate shop photos for social media posts
    - Bring a book illustration to life
    - Try ten prompts on one food photo with Hailuo 2.3 at 768p
    - Give every portrait of a team page a short wave at 768p
    - Let a mural's crowd move for ten seconds at 768p
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3-fast/standard/image-to-video"
    title: ClassVar[str] = "Hailuo 2.3 Fast Standard – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration")
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
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that becomes the first frame of the video.",
    )
    duration: DurationSixOrTen = Field(
        default=DurationSixOrTen.DURATION_6,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
