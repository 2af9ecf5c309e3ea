class Wan25PreviewTextToVideo(FalNode):
    """
    Generate 5 or 10 seconds of video from an English or Chinese prompt with Wan 2.5 preview, at 480p, 720p or 1080p.
    wan-2.5, alibaba, text-to-video, video, audio, 1080p

    Supply an audio file as background music; Wan 2.6 goes to 15 seconds and several shots.

    Use cases:
    - Set a folk trio's demo recording under ten seconds of moorland
    - Write a Chinese prompt for a Mid-Autumn lantern clip and get 1080p
    - Back a ceramics fair teaser with the potter's own marimba loop
    - Produce a cheap 480p read of a scooter chase before the full take
    - Pair a school bell recording with an empty corridor at dawn
    """

    endpoint: ClassVar[str] = "fal-ai/wan-25-preview/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "audio", "duration", "resolution", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "audio": {"max_duration": 30, "max_file_size": 15728640, "min_duration": 3}
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
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. WAV or MP3, up to 15 MB, 3 to 30 seconds.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
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
