class AlibabaHappyHorseVideoEdit(FalNode):
    """
    alibaba/happy-horse/video-edit on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class AudioSetting(str, Enum):
        AUTO = "auto"
        ORIGIN = "origin"

    endpoint: ClassVar[str] = "alibaba/happy-horse/video-edit"
    title: ClassVar[str] = "Happy Horse Video Edit"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "reference_images", "resolution")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "video": {
            "max_aspect_ratio": 2.5,
            "max_duration": 60,
            "max_file_size": 104857600,
            "max_height": 2160,
            "max_width": 2160,
            "min_aspect_ratio": 0.4,
            "min_duration": 3,
            "min_height": 320,
            "min_width": 320,
        },
        "reference_images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. MP4 or MOV, up to 100 MB, 320 to 2160 px a side, aspect ratio 0.4 to 2.5, 3 to 60 seconds.",
    )
    prompt: str = Field(
        default="",
        max_length=2500,
        min_length=1,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=5,
        description="Images of the same person, thing or style, whose look the result should keep. JPEG, PNG or WebP, up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
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

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
