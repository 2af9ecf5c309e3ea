class WanV2_7ImageToVideo(FalNode):
    """
    fal-ai/wan/v2.7/image-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class Duration(int, Enum):
        DURATION_2 = 2
        DURATION_3 = 3
        DURATION_4 = 4
        DURATION_5 = 5
        DURATION_6 = 6
        DURATION_7 = 7
        DURATION_8 = 8
        DURATION_9 = 9
        DURATION_10 = 10
        DURATION_11 = 11
        DURATION_12 = 12
        DURATION_13 = 13
        DURATION_14 = 14
        DURATION_15 = 15

    endpoint: ClassVar[str] = "fal-ai/wan/v2.7/image-to-video"
    title: ClassVar[str] = "Wan V2.7 Image to Video"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "end_image", "video", "audio", "prompt")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "image": {"max_file_size": 20971520},
        "video": {"max_duration": 10, "max_file_size": 104857600, "min_duration": 2},
        "audio": {"max_duration": 30, "max_file_size": 15728640, "min_duration": 2},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str | None = Field(
        default=None,
        max_length=5000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame. JPEG, PNG, BMP or WebP, up to 20 MB.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to. MP4 or MOV, up to 100 MB, 2 to 10 seconds.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. WAV or MP3, up to 15 MB, 2 to 30 seconds.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str | None = Field(
        default=None,
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
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
