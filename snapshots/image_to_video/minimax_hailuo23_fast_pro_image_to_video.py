class MinimaxHailuo23FastProImageToVideo(FalNode):
    """
    Animate a first frame at 1080p with MiniMax Hailuo 2.3 Fast Pro: the quick version of 2.3 at its higher resolution, no duration choice, no end frame, no sound.
    hailuo, image-to-video, video, minimax, fast, pro, 1080p

    Use cases:
    - Turn a flamenco poster into a 1080p twirl before doors open
    - Have a news site's cartoon politician trip on cue the same morning
    - Pop a champagne cork photo for a yacht club invitation
    - Let an anime heroine draw her sword for a convention banner
    - Finish a sneaker drop's hero shot between two meetings
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3-fast/pro/image-to-video"
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
        description="The still image to set in motion, in most cases the first frame.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
