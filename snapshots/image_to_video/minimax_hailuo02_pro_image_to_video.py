class MinimaxHailuo02ProImageToVideo(FalNode):
    """
    Animate a first frame in 1080p with MiniMax Hailuo 02 Pro, with an optional last frame to reach.
    hailuo, image-to-video, video, minimax, pro, 1080p, first-last-frame

    Length is not adjustable and there is no sound; the Fast variant costs less at 512p.

    Use cases:
    - Leap a trapeze artist from platform photo to catch photo
    - Crack an egg in crisp 1080p for a recipe header
    - Take a sail from furled frame to full canvas
    - Render a fencer's lunge for a tournament's big screen
    - Shatter a prop vase and finish on the pictured shards
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-02/pro/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "prompt_optimizer")
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
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
