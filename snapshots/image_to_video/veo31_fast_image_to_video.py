class Veo31FastImageToVideo(FalNode):
    """
    Animate a picture with sound for 4, 6 or 8 seconds, using the cheaper Veo 3.1 Fast.
    veo, google, image-to-video, video, audio, fast, 4k

    720p to 4K in 16:9 or 9:16, other pictures are cropped; Lite stops at 1080p.

    Use cases:
    - Turn a shop photo into a daily clip with sound
    - Let a drawn character speak its line on a 4K event screen
    - Make a catalogue still move and sound in 4K at a trade fair
    - Bring a painted album cover to life as an upright 4K clip
    - Test a booking-page clip in 3.1 Fast before the full Veo 3.1 render
    """

    endpoint: ClassVar[str] = "fal-ai/veo3.1/fast/image-to-video"
    title: ClassVar[str] = "Veo 3.1 Fast – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "generate_audio")
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
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to set in motion; best 16:9 or 9:16 and at least 720p, as other shapes are cropped.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
