class ViduQ2TextToVideo(FalNode):
    """
    Create clips of 2 to 8 seconds from text with Vidu Q2 at 360p to 1080p, with control over the amount of movement.
    vidu, vidu-q2, text-to-video, video, background-music, 1080p

    Background music can be added to four-second videos only; other lengths are silent.

    Use cases:
    - Get a two-second swoosh of autumn leaves as an editing transition
    - Add music to a four-second sunrise for a yoga studio's greeting
    - Write a three-thousand-character brief for one elaborate banquet shot
    - Keep a knitting circle's wool-basket clip almost still with small motion
    - Cut seven seconds of a kayaker's roll for a paddling course page
    """

    class Duration(int, Enum):
        DURATION_2 = 2
        DURATION_3 = 3
        DURATION_4 = 4
        DURATION_5 = 5
        DURATION_6 = 6
        DURATION_7 = 7
        DURATION_8 = 8

    class Resolution(str, Enum):
        RESOLUTION_360P = "360p"
        RESOLUTION_520P = "520p"
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"

    endpoint: ClassVar[str] = "fal-ai/vidu/q2/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "bgm")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=3000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_4,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things in the picture move; small is calm, large is lively.",
    )
    bgm: bool = Field(default=False, description="Lays music under the video.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
