class Wan25PreviewTextToVideo(FalNode):
    """
    Generate 5 or 10 seconds of video from a Chinese or English prompt with Wan 2.5 preview.
    wan, alibaba, text-to-video, video, audio, 1080p

    480p, 720p or 1080p in three shapes, with a recording of your own as background music; later Wan versions run longer.

    Use cases:
    - Make a ten-second scene for a trailer without a start picture
    - Create a square advert clip from a description
    - Set a demo song under a generated moor landscape
    - Write a vertical 9:16 shot in Chinese with your own song beneath it
    - Draft a described scene at 480p, with no picture, before its 1080p take
    """

    endpoint: ClassVar[str] = "fal-ai/wan-25-preview/text-to-video"
    title: ClassVar[str] = "Wan 2.5 Preview – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "audio", "duration", "resolution", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "audio": {"max_duration": 30, "max_file_size": 15728640, "min_duration": 3, "formats": ["mp3", "wav"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=800,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording to use as background music. A longer one is cut at the end of the video; after a shorter one the video goes on silently. WAV or MP3, up to 15 MB, 3 to 30 seconds.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
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
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
