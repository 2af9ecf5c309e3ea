class WanV26TextToVideo(FalNode):
    """
    Generate 5, 10 or 15 second clips at 720p or 1080p from text with Wan 2.6, which splits a prompt into several coherent shots by default.
    wan-2.6, alibaba, text-to-video, video, multi-shot, audio, 1080p

    Takes your own background audio; it runs longer than Wan 2.5 and adds 4:3 and 3:4.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Write a three-shot baker's morning with timings for a bread stall's film
    - Tell a fifteen-second lost-kitten story scene by scene for a vet
    - Lay a brass band's march under a multi-shot parade of toy soldiers
    - Turn off multi-shot to hold one long look at a desert telescope
    - Cut a 3:4 trailer for a murder mystery dinner from one prompt
    """

    class Duration(str, Enum):
        DURATION_5 = "5"
        DURATION_10 = "10"
        DURATION_15 = "15"

    endpoint: ClassVar[str] = "wan/v2.6/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "multi_shots", "audio")
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
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
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
        default="",
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    multi_shots: bool = Field(
        default=True, description="Tells the story in several shots with cuts; off keeps one continuous take."
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
