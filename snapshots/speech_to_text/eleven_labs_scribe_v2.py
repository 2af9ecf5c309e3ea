class ElevenLabsScribeV2(FalNode):
    """
    Transcribe faster with ElevenLabs Scribe v2, which adds up to a hundred key terms so names and jargon come out right; speakers and sound events as in v1.
    elevenlabs, scribe-v2, speech-to-text, transcription, diarization, keyterms

    Use cases:
    - Transcribe a botany lecture with forty Latin names as key terms
    - Caption a board game stream that mentions invented kingdoms
    - Write up ward handovers with drug brands spelled properly
    - Log a regatta commentary where every yacht's name matters
    - Get a chemical plant's shift talk down with its valve codes
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/speech-to-text/scribe-v2"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "language_code", "keyterms", "diarize")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    language_code: str | None = Field(
        default=None, description="Code of the language, such as en or de, if it is not to be detected."
    )
    tag_audio_events: bool = Field(
        default=True, description="Notes sounds such as laughter or applause in the transcript."
    )
    diarize: bool = Field(default=True, description="Marks who speaks when; may cost extra.")
    keyterms: list[str] = Field(
        default=[],
        max_length=100,
        description="Names and terms that the transcript should get right; dearer when used.",
    )

    class OutputType(TypedDict):
        output: str
        language_code: str
        language_probability: float
        words: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
