class MinimaxVideo01LiveImageToVideo(FalNode):
    """
    Animate a drawing or other 2D art with MiniMax Video-01 Live.
    minimax, hailuo, image-to-video, video, 2d-animation, illustration, anime

    Takes the picture as first frame and a prompt, silent and of fixed length; plain Video-01 is for photos, Director for camera moves.

    Use cases:
    - Bring an illustration to life for a website
    - Animate a comic panel
    - Blink and turn an inked heroine with the Hailuo made for drawn figures
    - Add a page to a webcomic whose panels Video-01 Live has moved
    - Redo an old Live clip of a caricature from its saved drawing
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01-live/image-to-video"
    title: ClassVar[str] = "MiniMax Video-01 Live – Image to Video"
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
        description="Drawing, painting or other 2D art that becomes the first frame.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
