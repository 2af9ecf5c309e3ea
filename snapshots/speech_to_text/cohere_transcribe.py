class CohereTranscribe(FalNode):
    """
    Transcribe a recording in one of 14 languages with Cohere Transcribe.
    cohere, speech-to-text, transcription, multilingual, meeting, audio

    Gives plain text with or without punctuation, no timestamps or speakers; the language must be set, English unless changed.

    Use cases:
    - Turn a Polish meeting recording into searchable text
    - Transcribe a Japanese podcast episode
    - Write down Korean or Arabic customer calls
    - Take a Greek hearing down as plain text with its language set beforehand
    - Cap the text of every voice note at a hundred tokens
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
    title: ClassVar[str] = "Cohere Transcribe"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "language", "punctuation")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "audio": {"formats": ["flac", "m4a", "mp3", "mp4", "mpeg", "mpga", "ogg", "wav", "webm"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording whose speech should be written down. MP3, MP4, MPEG, MPGA, M4A, WAV, WebM, OGG or FLAC.",
    )
    language: Language = Field(
        default=Language.EN, description="Language spoken in the recording; it is not detected by itself."
    )
    punctuation: bool = Field(default=True, description="Writes punctuation and capitals; off gives bare words.")
    max_new_tokens: int = Field(
        default=256,
        ge=1,
        le=1014,
        description="Most text tokens for each stretch of the recording; too low cuts sentences off.",
    )

    class OutputType(TypedDict):
        output: str
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
