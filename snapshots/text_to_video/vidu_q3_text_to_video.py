class ViduQ3TextToVideo(FalNode):
    """
    Generate a clip with sound from text with Vidu Q3 Pro.
    vidu, text-to-video, video, audio, 1080p, dialogue

    Up to 16 seconds at 360p to 1080p in five shapes; Q3 Turbo takes the same inputs, Q2 stops at 8 seconds and has no such sound.

    Use cases:
    - Make a short film scene with dialogue from words alone
    - Create a 16-second advert from a script without any reference picture
    - Render in Q3 Pro the 1080p final of a text that Q3 Turbo drafted
    - Let an invented radio host speak a line, with no portrait to start from
    - Describe a storm at sea and hear its thunder, with no picture at hand
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q3/text-to-video"
    title: ClassVar[str] = "Vidu Q3 Pro – Text to Video"
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
