class Veo31ImageToVideo(FalNode):
    """
    Animate a picture with synchronised sound, using Google's full Veo 3.1.
    veo, google, image-to-video, video, audio, 4k

    4, 6 or 8 seconds at 720p, 1080p or 4K, wide or tall; dearer than Fast and Lite, for final shots.

    Use cases:
    - Make a 4K hero film from one product photo
    - Let two characters of a key visual exchange a line
    - Animate a still in 4K with full Veo 3.1 quality
    - Finish in 4K a shot that Veo 3.1 Lite tested in 720p
    - Give an illustration of a monsoon its rain sound for a 4K cinema slide
    """

    endpoint: ClassVar[str] = "fal-ai/veo3.1/image-to-video"
    title: ClassVar[str] = "Veo 3.1 – Image to Video"
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
