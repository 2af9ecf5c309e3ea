class ViduQ2TextToVideo(FalNode):
    """
    Generate a clip of 2 to 8 seconds from text with Vidu Q2, at 360p to 1080p.
    vidu, text-to-video, video, music, 1080p, movement

    The amount of movement can be set; background music comes with four-second clips only, Q3 makes real sound.

    Use cases:
    - Make a two-second transition for a video edit
    - Create an eight-second clip for a course page
    - Put music under a four-second sunrise greeting
    - Brief one elaborate shot in 3,000 characters
    - Keep a handicraft clip almost still with small movement
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
    title: ClassVar[str] = "Vidu Q2 – Text to Video"
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_4,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P, description="Size of the video; higher is sharper and takes longer."
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things in the picture move; small is calm, large is lively.",
    )
    bgm: bool = Field(default=False, description="Lays background music under the video; only for four-second videos.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
