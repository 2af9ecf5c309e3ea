class BytedanceSeedanceV1ProTextToVideo(FalNode):
    """
    Generate a silent clip from text with Seedance 1.0 Pro, the top of the 1.0 line.
    seedance, bytedance, text-to-video, video, 1080p, cinematic

    2 to 12 seconds at 1080p by default in six shapes; Pro Fast costs less, 1.5 Pro makes sound.

    Use cases:
    - Film an imagined place for a documentary
    - Open a music video with a described scene
    - Render a trailer shot in Seedance 1.0 Pro after a Pro Fast draft
    - Take a scene that was tried in Lite up to the top model of the 1.0 line
    - Get five seconds at 1080p from a sentence with every other control untouched
    """

    class AspectRatio(str, Enum):
        RATIO_21_9 = "21:9"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1/pro/text-to-video"
    title: ClassVar[str] = "Seedance 1.0 Pro – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "camera_fixed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationTwoToTwelve = Field(
        default=DurationTwoToTwelve.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    camera_fixed: bool = Field(default=False, description="Locks the camera in place; off lets it travel.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    num_frames: int | None = Field(
        default=None,
        ge=29,
        le=289,
        description="Number of frames to make; when set, it comes before the duration. More of them cost more.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
