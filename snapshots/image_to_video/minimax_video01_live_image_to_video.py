class MinimaxVideo01LiveImageToVideo(FalNode):
    """
    Bring drawings and 2D art to life with MiniMax Video-01 Live, the Hailuo variant known for illustration and character animation: first frame plus prompt, no length setting, silent.
    hailuo, image-to-video, video, minimax, illustration, 2d-animation

    Use cases:
    - Make an inked manga panel's heroine turn and blink
    - Animate a picture-book badger sweeping his doorstep
    - Let a tarot card illustrator show The Hermit raising his lamp
    - Move a political cartoon's caricature for an online edition
    - Set a tattoo artist's koi flash swimming across the page
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01-live/image-to-video"
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
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
