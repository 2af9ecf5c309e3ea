class WanV2_7TextToVideo(FalNode):
    """
    Generate 2 to 15 seconds of video with sound from text with Wan 2.7, at 720p or 1080p in five shapes.
    wan, alibaba, text-to-video, video, audio, 1080p

    Takes driving audio of your own; without it, matching background music is made.

    Use cases:
    - Make a trailer scene with music in one run
    - Create a vertical twelve-second advert from a script
    - Drive a generated singer with your own song
    - Fill a gap of exactly 4 seconds in an edit
    - Describe a fifteen-second scene in up to 5,000 characters
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

    endpoint: ClassVar[str] = "fal-ai/wan/v2.7/text-to-video"
    title: ClassVar[str] = "Wan 2.7 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "audio", "duration", "resolution", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "audio": {"max_duration": 30, "max_file_size": 15728640, "min_duration": 3, "formats": ["mp3", "wav"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording that drives the video; without one the model makes fitting background music. WAV or MP3, up to 15 MB, 3 to 30 seconds.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
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
