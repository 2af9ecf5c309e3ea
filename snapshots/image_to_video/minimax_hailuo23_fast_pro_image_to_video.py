class MinimaxHailuo23FastProImageToVideo(FalNode):
    """
    Animate a picture in 1080p with MiniMax Hailuo 2.3 Fast Pro, the quicker form of 2.3.
    hailuo, minimax, image-to-video, video, fast, 1080p, pro

    No choice of length, no end picture, no sound; Fast Standard offers 6 or 10 seconds at 768p.

    Use cases:
    - Animate a poster for an event page
    - Turn a sneaker photo into a hero clip
    - Bring a cartoon drawing to life in 1080p
    - Make full HD banners from many stills with the fast model
    - Pop a champagne cork from a photo for a 1080p invitation
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3-fast/pro/image-to-video"
    title: ClassVar[str] = "Hailuo 2.3 Fast Pro – Image to Video"
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
