class OpenrouterRouterAudio(FalNode):
    """
    Ask a model of your choice on OpenRouter about a recording and get text back.
    openrouter, audio-understanding, audio-to-text, transcription, question-answering, llm, model-router

    Takes a sound file, a prompt and the model's name, such as one of Google's Gemini line; billed by tokens.

    Use cases:
    - Summarise a meeting recording
    - Transcribe an interview with a Gemini model
    - Score recorded sales calls by a strict system prompt
    - Turn an M4A voice memo into a to-do list
    - Describe the mood and instruments of a FLAC demo track
    """

    endpoint: ClassVar[str] = "openrouter/router/audio"
    title: ClassVar[str] = "OpenRouter – Audio"
    _required: ClassVar[tuple[str, ...]] = ("audio", "prompt", "model")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "model", "system_prompt")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "audio": {"formats": ["aac", "aiff", "flac", "m4a", "mp3", "ogg", "wav"]}
    }

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording that the model should listen to. WAV, MP3, AIFF, AAC, OGG, FLAC or M4A.",
    )
    prompt: str = Field(default="", description="The question or task about the recording.")
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    model: str = Field(
        default="",
        description="OpenRouter name of the audio-capable model that answers, as vendor/model; billed by the tokens it uses.",
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
