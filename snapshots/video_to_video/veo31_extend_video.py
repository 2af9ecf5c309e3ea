class Veo31ExtendVideo(FalNode):
    """
    Continue a clip made with Veo by seven seconds, using Google's full Veo 3.1, up to 30 seconds in all.
    veo, google, video-to-video, video, extend-video, audio

    Sound included, at 720p, wide or tall; the Fast sibling costs less.

    Use cases:
    - Lengthen a Veo ad for a longer slot
    - Carry a generated dialogue on to its end
    - Chain extensions into half a minute of one scene
    - Add applause after the last note of a Veo concert clip
    - Finish with full Veo 3.1 a continuation tried in Fast
    """

    class Duration(str, Enum):
        DURATION_7S = "7s"

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "fal-ai/veo3.1/extend-video"
    title: ClassVar[str] = "Veo 3.1 – Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", max_length=20000, description="What happens in the added seconds, following on from the last frame."
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO,
        description="Shape of the video as width to height; auto takes that of the clip.",
    )
    duration: Duration = Field(default=Duration.DURATION_7S, description="Length in seconds of the part that is added.")
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P, description="Size of the video; 720p is the only one."
    )
    generate_audio: bool = Field(
        default=True, description="Makes sound to go with the video; off leaves it silent and costs less."
    )
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
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="A clip made with Veo, wide or tall, in 720p or 1080p.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
