class Veo31ExtendVideo(FalNode):
    """
    Continue a Veo-made video by seven seconds with Google's Veo 3.1, sound included, at 720p, up to 30 seconds in all.
    veo-3.1, google, video-to-video, video, extend-video, audio

    The source must be wide or tall Veo footage; the Fast sibling is quicker.

    Use cases:
    - Let a Veo whale surface a second time in a 15-second cut
    - Carry a generated trader's haggling on to the handshake
    - Chain extensions into half a minute of a night train ride
    - Add the audience's applause after a Veo violinist's last note
    - Extend a Roman kitchen clip so the bread comes out of the oven
    """

    class Duration(str, Enum):
        DURATION_7S = "7s"

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "fal-ai/veo3.1/extend-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", max_length=20000, description="What happens in the added seconds, following on from the last frame."
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    duration: Duration = Field(default=Duration.DURATION_7S, description="Length in seconds of the part that is added.")
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
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
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="A clip made with Veo, wide or tall, in 720p or 1080p.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
