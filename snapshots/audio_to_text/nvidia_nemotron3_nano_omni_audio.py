class NvidiaNemotron3NanoOmniAudio(FalNode):
    """
    nvidia/nemotron-3-nano-omni/audio on fal.ai: its words are not written yet.
    fal, audio-to-text, draft
    """

    endpoint: ClassVar[str] = "nvidia/nemotron-3-nano-omni/audio"
    title: ClassVar[str] = "Nemotron 3 Nano Omni Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "system_prompt")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"audio": {"max_duration": 3600}}

    prompt: str = Field(
        default="",
        min_length=1,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    reasoning_mode: NemotronReasoningMode = Field(default=NemotronReasoningMode.NO_THINK)
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
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. At most 3600 seconds.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: str
        finish_reason: str
        usage: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
