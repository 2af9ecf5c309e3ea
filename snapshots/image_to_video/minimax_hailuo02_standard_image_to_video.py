class MinimaxHailuo02StandardImageToVideo(FalNode):
    """
    Animate a picture for 6 or 10 seconds at 512p or 768p with MiniMax Hailuo 02 Standard.
    hailuo, minimax, image-to-video, video, 768p, first-last-frame

    Can end on a second picture; Pro has 1080p but a fixed length, Fast neither end picture nor 768p. Silent.

    Use cases:
    - Turn a product photo into a social clip
    - Animate an illustration for a website
    - Morph a before picture into an after picture in ten seconds
    - Rehearse a move between two pictures at 512p before the 768p take
    - Take a room from empty to furnished between two photos at 768p
    """

    class Resolution(str, Enum):
        RESOLUTION_512P = "512P"
        RESOLUTION_768P = "768P"

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-02/standard/image-to-video"
    title: ClassVar[str] = "Hailuo 02 Standard – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
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
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_768P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="Picture on which the video should end."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
