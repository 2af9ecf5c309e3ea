class ViduQ2ImageToVideoTurbo(FalNode):
    """
    Animate a start frame quickly with Vidu Q2 Turbo: same inputs as Q2 Pro, an optional end frame, 2 to 8 seconds, 720p or 1080p, music on four-second clips.
    vidu, image-to-video, video, q2, turbo, fast, first-last-frame

    The faster of the pair, for drafts.

    Use cases:
    - Time a cartoon sneeze at two, three and four seconds
    - Block an anime chase scene panel by panel in an afternoon
    - Test large amplitude on a trampoline park photo
    - Rough a vase from sketch frame to glazed frame
    - Try background music under a short clip of paper lanterns
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
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=3000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
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
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
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
