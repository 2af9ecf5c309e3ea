class ViduQ3TextToVideoTurbo(FalNode):
    """
    Generate a clip with sound from text quickly with Vidu Q3 Turbo.
    vidu, text-to-video, video, audio, turbo, fast

    Up to 16 seconds at 360p to 1080p in five shapes, with the same inputs as Q3 Pro, for drafts and many clips.

    Use cases:
    - Make clips with sound for a daily social feed from text alone
    - Sketch the scenes of a short film before any character art exists
    - Test a spoken line at 360p from words before Q3 Pro
    - Try one prompt in five shapes quickly, with no pictures to prepare
    - Fill a moodboard with sixteen-second drafts of places that exist only in words
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q3/text-to-video/turbo"
    title: ClassVar[str] = "Vidu Q3 Turbo – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: int = Field(
        default=5,
        ge=1,
        le=16,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    audio: bool = Field(default=True, description="Makes sound with the picture; off leaves the video silent.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
