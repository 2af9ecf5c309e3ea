class WanV2_7EditVideo(FalNode):
    """
    fal-ai/wan/v2.7/edit-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class Duration(int, Enum):
        DURATION_0 = 0
        DURATION_2 = 2
        DURATION_3 = 3
        DURATION_4 = 4
        DURATION_5 = 5
        DURATION_6 = 6
        DURATION_7 = 7
        DURATION_8 = 8
        DURATION_9 = 9
        DURATION_10 = 10

    class AudioSetting(str, Enum):
        AUTO = "auto"
        ORIGIN = "origin"

    endpoint: ClassVar[str] = "fal-ai/wan/v2.7/edit-video"
    title: ClassVar[str] = "Wan V2.7 Edit Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "reference_image", "resolution", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "video": {"max_duration": 10, "max_file_size": 104857600, "min_duration": 2}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        min_length=1,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. MP4 or MOV, up to 100 MB, 2 to 10 seconds.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Image to take identity, style or content from, next to the main input.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioFivePresets | None = Field(
        default=None, description="Shape of the video as width to height; an automatic choice follows the input."
    )
    duration: Duration = Field(
        default=Duration.DURATION_0,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    audio_setting: AudioSetting = Field(
        default=AudioSetting.AUTO, description="Sound file settings: format, sample rate, bit rate and channels."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
