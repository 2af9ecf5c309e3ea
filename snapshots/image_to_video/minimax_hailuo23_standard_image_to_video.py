class MinimaxHailuo23StandardImageToVideo(FalNode):
    """
    Animate a first frame at 768p with MiniMax Hailuo 2.3 Standard, the regular, unhurried model rather than 2.3 Fast: 6 or 10 seconds, prompt with optimizer, silent.
    hailuo, image-to-video, video, minimax, standard, 768p

    Use cases:
    - Let a judo throw complete itself from the grip photo
    - Give a ceramic tiger a slow prowl along the shop shelf
    - Show emotion crossing an actor's face in a ten-second test
    - Swirl a bride's veil on a cliff for the album's opening page
    - Tumble autumn leaves past a cottage rental's front door
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3/standard/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "prompt_optimizer")
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
    duration: DurationSixOrTen = Field(
        default=DurationSixOrTen.DURATION_6,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
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
