class OpenrouterRouterAudio(FalNode):
    """
    Ask an audio-capable model on OpenRouter about a recording: audio and a prompt go in, text comes out, billed by tokens.
    openrouter, audio, audio-understanding, audio-to-text, model-router, question-answering

    You choose the model by name; WAV, MP3, FLAC and others are accepted.

    Use cases:
    - Ask a chosen model which chord changes it hears in a demo
    - Compare two models' summaries of the same tenants' hotline call
    - Extract action points from a site manager's spoken diary
    - Judge a learner's Danish vowels with a strict system prompt
    - Describe a soundscape recording for a deaf gallery visitor
    """

    endpoint: ClassVar[str] = "openrouter/router/audio"
    _required: ClassVar[tuple[str, ...]] = ("audio", "prompt", "model")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "model", "system_prompt")

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. WAV, MP3, AIFF, AAC, OGG, FLAC or M4A.",
    )
    prompt: str = Field(default="", description="The question or task about the recording.")
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    model: str = Field(
        default="", description="OpenRouter name of the audio-capable model that answers, as vendor/model."
    )
    reasoning: bool = Field(default=False, description="Include the model's reasoning in the answer it returns.")
    temperature: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    max_tokens: int | None = Field(
        default=None,
        ge=1,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )

    class OutputType(TypedDict):
        output: str
        usage: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
