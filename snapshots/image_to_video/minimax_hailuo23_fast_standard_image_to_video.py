class MinimaxHailuo23FastStandardImageToVideo(FalNode):
    """
    Animate a first frame at 768p with MiniMax Hailuo 2.3 Fast Standard: 6 or 10 seconds, the quickest and smallest of the 2.3 image endpoints, silent.
    hailuo, image-to-video, video, minimax, fast, standard, 768p

    Use cases:
    - Make a meerkat sanctuary's adoption photos look around
    - Test a breakdancer's freeze unfolding over six seconds
    - Compare ten prompts for a steaming pho bowl
    - Move a mural's painted crowd for a neighbourhood walk app
    - Give each bingo caller's portrait a quick wave
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-2.3-fast/standard/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration")
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
    duration: DurationSixOrTen = Field(
        default=DurationSixOrTen.DURATION_6,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
