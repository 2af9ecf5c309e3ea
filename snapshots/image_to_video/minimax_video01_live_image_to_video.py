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
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("video",)}
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    prompt: str = Field(
        default="",
        max_length=2000,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
