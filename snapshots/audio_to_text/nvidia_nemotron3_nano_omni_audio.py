class NvidiaNemotron3NanoOmniAudio(FalNode):
    """
    Answer an English prompt about a recording of up to an hour with NVIDIA's Nemotron 3 Nano Omni.
    nemotron, nvidia, audio-to-text, audio-understanding, reasoning, summary

    Takes a sound file and a prompt and returns text; not only a transcript, but answers about it.

    Use cases:
    - Summarise a podcast episode
    - Write minutes of a recorded meeting
    - List every open question raised in an hour-long call
    - Describe the mood and sounds of a field recording
    - Ask for the reasoning behind an answer about a recording
    """

    endpoint: ClassVar[str] = "nvidia/nemotron-3-nano-omni/audio"
    title: ClassVar[str] = "Nemotron 3 Nano Omni – Audio Understanding"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "reasoning_mode", "max_tokens")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"max_duration": 3600}}

    prompt: str = Field(default="", min_length=1, description="What to find out about the recording, in English.")
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    reasoning_mode: NemotronReasoningMode = Field(
        default=NemotronReasoningMode.NO_THINK,
        description="Think writes out its reasoning before the answer; no_think answers at once.",
    )
    max_tokens: int = Field(
        default=1024,
        ge=1,
        le=20000,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    temperature: float = Field(
        default=0.7,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=0.95,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording that the prompt is about, as WAV or MP3. At most 3600 seconds.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: str
        finish_reason: str
        usage: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
