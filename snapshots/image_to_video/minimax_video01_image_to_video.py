class MinimaxVideo01ImageToVideo(FalNode):
    """
    Animate a picture with MiniMax Video-01, the first Hailuo model.
    minimax, hailuo, image-to-video, video, photo-animation

    Takes first frame and prompt, silent and of fixed length; Live suits drawings, Director takes camera moves, Hailuo 2.3 is the later model.

    Use cases:
    - Animate an old family photo
    - Turn a product picture into a short clip
    - Match clips of an older Video-01 series
    - Add a street photo to a reel that the first Hailuo model animated
    - Repeat an early Hailuo clip from its saved photo and prompt
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01/image-to-video"
    title: ClassVar[str] = "MiniMax Video-01 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "prompt_optimizer")
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
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
