class MinimaxHailuo2_3ProImageToVideo(FalNode):
    """
    Animate a picture in 1080p with MiniMax Hailuo 2.3 Pro, the full model at its larger size.
    hailuo, minimax, image-to-video, video, 1080p, pro

    Only picture, prompt and optimiser; Standard lets you choose 6 or 10 seconds at 768p, Fast Pro is quicker.

    Use cases:
    - Make a 1080p advert shot from a packshot
    - Animate an actor's headshot for a showreel
    - Render the final in 1080p after trials with Fast Pro
    - Let a dancer turn out of her photo in full HD
    - Set a fashion still in motion for a 1080p lookbook
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3/pro/image-to-video"
    title: ClassVar[str] = "Hailuo 2.3 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "prompt_optimizer")
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

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
