class ViduQ2ImageToVideoTurbo(FalNode):
    """
    Animate a picture quickly with Vidu Q2 Turbo, if you like towards an end frame.
    vidu, image-to-video, video, turbo, fast, first-last-frame

    The same settings as Q2 Pro, 2 to 8 seconds at 720p or 1080p; for drafts and many clips.

    Use cases:
    - Animate storyboard panels in an afternoon
    - Turn a batch of product photos into short clips
    - Time a gag at two, three and four seconds
    - Rough out a start and end pair before Q2 Pro
    - Try music under a four-second draft
    """

    class Duration(int, Enum):
        DURATION_2 = 2
        DURATION_3 = 3
        DURATION_4 = 4
        DURATION_5 = 5
        DURATION_6 = 6
        DURATION_7 = 7
        DURATION_8 = 8

    endpoint: ClassVar[str] = "fal-ai/vidu/q2/image-to-video/turbo"
    title: ClassVar[str] = "Vidu Q2 Turbo – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=3000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="The picture that the video should arrive at.",
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
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
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
