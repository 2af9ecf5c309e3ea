class Veo3_1LiteFirstLastFrameToVideo(FalNode):
    """
    Generate the eight seconds between two given frames with Veo 3.1 Lite, sound included.
    veo, google, image-to-video, video, first-last-frame, audio, 1080p

    720p or 1080p, wide or tall; Fast and full Veo 3.1 also make 4 or 6 seconds and 4K.

    Use cases:
    - Connect a start and an end picture for a reel
    - Show a renovation from first to last photo
    - Bridge two frames in eight seconds with the Lite tier
    - Join the slides of a talk by eight-second passages from Veo 3.1 Lite
    - Draft a passage between two frames on Lite before full Veo makes it in 4K
    """

    class Duration(str, Enum):
        DURATION_8S = "8s"

    endpoint: ClassVar[str] = "fal-ai/veo3.1/lite/first-last-frame-to-video"
    title: ClassVar[str] = "Veo 3.1 Lite – First and Last Frame to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "first_frame", "last_frame")
    _basic_fields: ClassVar[tuple[str, ...]] = ("first_frame", "last_frame", "prompt", "resolution", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=20000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO,
        description="Shape of the video as width to height; auto takes that of the pictures.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_8S, description="Length of the video; eight seconds is the only one."
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    generate_audio: bool = Field(default=True, description="Makes sound to go with the video; off leaves it silent.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
        default=ImageRef(), serialization_alias="first_frame_url", description="Picture that the video opens with."
    )
    last_frame: ImageRef = Field(
        default=ImageRef(), serialization_alias="last_frame_url", description="Picture that the video closes with."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
