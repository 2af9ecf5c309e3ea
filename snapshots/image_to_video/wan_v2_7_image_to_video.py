class WanV2_7ImageToVideo(FalNode):
    """
    Animate a first frame, a first and last frame, or continue a clip, for 2 to 15 seconds with Wan 2.7.
    wan, alibaba, image-to-video, video, first-last-frame, extend-video, audio

    At 720p or 1080p with driving audio if wanted; Wan 2.6 has only 5, 10 or 15 seconds and no end picture.

    Use cases:
    - Bring a product still to life in 1080p
    - Continue a clip past its last frame
    - Connect two shots of a room by a first and an end picture
    - Let a recording drive a portrait for fifteen seconds
    - Fit an odd slot of exactly 7 seconds with an animated still
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
    title: ClassVar[str] = "Wan 2.7 – Image to Video"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "audio", "duration")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_file_size": 20971520, "formats": ["bmp", "jpeg", "png", "webp"]},
        "video": {"max_duration": 10, "max_file_size": 104857600, "min_duration": 2, "formats": ["mov", "mp4"]},
        "audio": {"max_duration": 30, "max_file_size": 15728640, "min_duration": 2, "formats": ["mp3", "wav"]},
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
        description="Picture that the video opens with; not together with a video. JPEG, PNG, BMP or WebP, up to 20 MB.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture that the video ends on; the limits on size and format of the opening picture hold for it too.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to continue; not together with a start picture. MP4 or MOV, up to 100 MB, 2 to 10 seconds.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording that drives the video. WAV or MP3, up to 15 MB, 2 to 30 seconds.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str | None = Field(
        default=None,
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks both the input and the finished video for unsafe content; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
