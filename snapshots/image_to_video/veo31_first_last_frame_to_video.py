class Veo31FirstLastFrameToVideo(FalNode):
    """
    Generate the passage between a first and a last frame with Google's full Veo 3.1: 4, 6 or 8 seconds, 720p, 1080p or 4K, sound on by default.
    veo, image-to-video, video, google, first-last-frame, audio, 4k

    Use Fast for drafts of the same job.

    Use cases:
    - Join a keynote's closing slide to its opening product shot in 4K
    - Lift a theatre curtain from the velvet frame to the lit set with overture
    - Let a mosaic assemble from loose tesserae to the restored floor
    - Fly from a rooftop nest picture to the fledgling on the lawn
    - Complete a chocolate bar's snap from whole to halves, crack included
    """

    endpoint: ClassVar[str] = "fal-ai/veo3.1/first-last-frame-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "first_frame", "last_frame")
    _basic_fields: ClassVar[tuple[str, ...]] = ("first_frame", "last_frame", "prompt", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=20000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    duration: VeoDuration = Field(
        default=VeoDuration.DURATION_8S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    resolution: Resolution720pTo4k = Field(
        default=Resolution720pTo4k.RESOLUTION_720P,
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
