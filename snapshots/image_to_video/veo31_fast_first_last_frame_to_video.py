class Veo31FastFirstLastFrameToVideo(FalNode):
    """
    Generate the shot between two given frames with the cheaper Veo 3.1 Fast.
    veo, google, image-to-video, video, first-last-frame, audio, fast

    Both frames are required; 4, 6 or 8 seconds with sound, 720p to 4K, where Lite always lasts eight.

    Use cases:
    - Draft a four-second before-and-after shot with sound
    - Connect two product stills in a six-second clip
    - Bridge two slides in six seconds to fit the spoken text
    - Preview a 4K set change before the full Veo 3.1 render
    - Turn a shop window from summer to autumn in 4K on the Fast tier
    """

    endpoint: ClassVar[str] = "fal-ai/veo3.1/fast/first-last-frame-to-video"
    title: ClassVar[str] = "Veo 3.1 Fast – First and Last Frame to Video"
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
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    resolution: Resolution720pTo4k = Field(
        default=Resolution720pTo4k.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer, and 4k costs more.",
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
