class MinimaxH3TextToVideo(FalNode):
    """
    Generate a 2K video from text with MiniMax H3, in six shapes from 21:9 to 9:16.
    minimax, hailuo, text-to-video, video, 2k, cinematic

    Length can be set in seconds; the Hailuo models end at 1080p, its siblings start from pictures or references.

    Use cases:
    - Make a 2K opener for a trailer
    - Create a vertical clip for a campaign
    - Generate a 21:9 film shot in 2K from words
    - Make a square 2K product clip from a description
    - Set the seconds of a 2K drone shot that has no start picture
    """

    class AspectRatio(str, Enum):
        RATIO_21_9 = "21:9"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"

    endpoint: ClassVar[str] = "minimax/h3/text-to-video"
    title: ClassVar[str] = "MiniMax H3 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: float = Field(default=5.0, description="Length of the video in seconds; longer takes longer to make.")
    resolution: str = Field(default="2K", description="Size of the video; 2K is the only one so far.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
