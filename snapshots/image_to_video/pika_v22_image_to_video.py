class PikaV22ImageToVideo(FalNode):
    """
    Animate one first frame with Pika 2.2 for 5 or 10 silent seconds at 720p or 1080p.
    pika, image-to-video, video, 1080p, first-frame

    For several keyframes take Pikaframes, for loose ingredients Pikascenes.

    Use cases:
    - Animate a menu photo with Pika 2.2 for ten seconds on a restaurant screen
    - Bring an illustration to life for a newsletter
    - Pick 5 or 10 seconds from a list for a Pika 2.2 product loop
    - Finish in Pika 2.2 the still that was tried out in Turbo
    - Add one more animated photo to a series made with Pika 2.2
    """

    class Duration(int, Enum):
        DURATION_5 = 5
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/pika/v2.2/image-to-video"
    title: ClassVar[str] = "Pika 2.2 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5, description="Length of the video in seconds; longer takes longer to make."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
