class Veo3_1LiteFirstLastFrameToVideo(FalNode):
    """
    fal-ai/veo3.1/lite/first-last-frame-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class Duration(str, Enum):
        DURATION_8S = "8s"

    endpoint: ClassVar[str] = "fal-ai/veo3.1/lite/first-last-frame-to-video"
    title: ClassVar[str] = "Veo3.1 Lite FLF First Last Frame to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "first_frame", "last_frame")
    _basic_fields: ClassVar[tuple[str, ...]] = ("first_frame", "last_frame", "prompt", "aspect_ratio", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=20000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO, description="Shape of the video as width to height."
    )
    duration: Duration = Field(
        default=Duration.DURATION_8S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    auto_fix: bool = Field(
        default=False,
        description="Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.",
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    first_frame: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="first_frame_url",
        description="Image that the video opens with. Left out, the model invents the opening.",
    )
    last_frame: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="last_frame_url",
        description="Image that the video closes with. Left out, the model decides how it ends.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
