class PikaV22ImageToVideo(FalNode):
    """
    Animate a single first frame with Pika 2.2 for 5 or 10 seconds at 720p or 1080p.
    pika, image-to-video, video, 1080p, first-frame

    For several keyframes use Pikaframes; for loose ingredients, Pikascenes. Silent.

    Use cases:
    - Give a dim sum trolley ten seconds of travel between tables
    - Let a stained-glass angel unfold her wings for an Easter notice
    - Push a toy submarine through a bathtub photograph
    - Bring an opera set model to life under changing light
    - Move a rally of vintage tractors past the photographed barn
    """

    class Duration(int, Enum):
        DURATION_5 = 5
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/pika/v2.2/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
