class CohereTranscribe(FalNode):
    """
    fal-ai/cohere-transcribe on fal.ai: its words are not written yet.
    fal, speech-to-text, draft
    """

    class Language(str, Enum):
        EN = "en"
        FR = "fr"
        DE = "de"
        IT = "it"
        ES = "es"
        PT = "pt"
        EL = "el"
        NL = "nl"
        PL = "pl"
        ZH = "zh"
        JA = "ja"
        KO = "ko"
        VI = "vi"
        AR = "ar"

    endpoint: ClassVar[str] = "fal-ai/cohere-transcribe"
    title: ClassVar[str] = "Cohere Transcribe Speech to Text"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "language")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. MP3, MP4, MPEG, MPGA, M4A, WAV, WebM, OGG or FLAC.",
    )
    language: Language = Field(
        default=Language.EN, description="Language that is spoken; left to itself, the model recognises or guesses it."
    )
    punctuation: bool = Field(default=True)
    max_new_tokens: int = Field(
        default=256,
        ge=1,
        le=1014,
        description="Longest speech allowed, counted in audio tokens; too low stops in mid-sentence.",
    )

    class OutputType(TypedDict):
        output: str
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
