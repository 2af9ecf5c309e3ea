class MinimaxHailuo02StandardImageToVideo(FalNode):
    """
    fal-ai/minimax/hailuo-02/standard/image-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class Resolution(str, Enum):
        RESOLUTION_512P = "512P"
        RESOLUTION_768P = "768P"

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-02/standard/image-to-video"
    title: ClassVar[str] = "MiniMax Hailuo 02 [Standard] (Image to Video)"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "prompt_optimizer", "duration")
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
    duration: DurationSixOrTen = Field(
        default=DurationSixOrTen.DURATION_6,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_768P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
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
