class Veo3_1LiteImageToVideo(FalNode):
    """
    Animate a picture with sound for 4, 6 or 8 seconds, using Veo 3.1 Lite, Google's economy tier.
    veo, google, image-to-video, video, audio, 1080p

    720p or 1080p, 16:9 or 9:16; Fast and full Veo 3.1 go to 4K.

    Use cases:
    - Animate product photos for a shop feed
    - Give a blog illustration a few seconds of life and sound
    - Animate many stills in 1080p with Veo Lite
    - Test a talking portrait on Lite before Veo 3.1 Fast
    - Make a six-second vertical clip from a phone photo with Lite
    """

    endpoint: ClassVar[str] = "fal-ai/veo3.1/lite/image-to-video"
    title: ClassVar[str] = "Veo 3.1 Lite – Image to Video"
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
        description="Shape of the video as width to height; auto takes that of the picture.",
    )
    duration: VeoDuration = Field(
        default=VeoDuration.DURATION_8S,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
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
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to set in motion; best 16:9 or 9:16 and at least 720p.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
