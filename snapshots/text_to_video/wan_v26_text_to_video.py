class WanV26TextToVideo(FalNode):
    """
    Generate 5, 10 or 15 seconds from text with Wan 2.6, cut into several shots unless told otherwise.
    wan, alibaba, text-to-video, video, multi-shot, audio, 1080p

    At 720p or 1080p in five shapes, with background audio of your own; retired, Wan 2.7 follows it.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/wan/v2.7/text-to-video.

    Use cases:
    - Write a three-shot advert with timings
    - Make a fifteen-second story for a social channel
    - Hold one long take by switching the shots off
    - Let a one-line parade idea be cut into several shots over your own march
    - Repeat a Wan 2.6 clip from its seed and prompt
    """

    class Duration(str, Enum):
        DURATION_5 = "5"
        DURATION_10 = "10"
        DURATION_15 = "15"

    endpoint: ClassVar[str] = "wan/v2.6/text-to-video"
    title: ClassVar[str] = "Wan 2.6 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "multi_shots", "audio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "audio": {"max_duration": 30, "max_file_size": 15728640, "min_duration": 3, "formats": ["mp3", "wav"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=800,
        min_length=1,
        description="What happens, in English or Chinese. Shots can be timed: overall scene first, then First shot [0-3s] …, Second shot [3-5s] ….",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Background music for the video. A longer recording is cut at the end; after a shorter one the video goes on silently. WAV or MP3, up to 15 MB, 3 to 30 seconds.",
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
        default="",
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    multi_shots: bool = Field(
        default=True,
        description="Tells the story in several shots with cuts; off keeps one take. Works only while prompt expansion is on.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
