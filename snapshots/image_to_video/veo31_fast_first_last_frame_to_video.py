class Veo31FastFirstLastFrameToVideo(FalNode):
    """
    Generate the shot between two given frames with Google's Veo 3.1 Fast: both are required, sound is optional, 4, 6 or 8 seconds at 720p up to 4K.
    veo, image-to-video, video, google, fast, first-last-frame, audio

    Quicker and cheaper than regular Veo 3.1.

    Use cases:
    - Draft a rocket toy's path from shelf frame to moon frame
    - Connect a hairpin's closed and open product shots with a click
    - Preview how a stage set turns from forest to palace
    - Try six versions of a dog leaping from sofa to bath
    - Lead from a locked museum gate to its crowded hall for a teaser draft
    """

    endpoint: ClassVar[str] = "fal-ai/veo3.1/fast/first-last-frame-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "first_frame", "last_frame")
    _basic_fields: ClassVar[tuple[str, ...]] = ("first_frame", "last_frame", "prompt", "duration", "generate_audio")
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
