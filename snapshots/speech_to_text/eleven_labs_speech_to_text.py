class ElevenLabsSpeechToText(FalNode):
    """
    Transcribe audio with ElevenLabs Scribe v1, with speakers told apart, laughter and applause tagged, and timings for each word.
    elevenlabs, scribe, speech-to-text, transcription, diarization, word-timestamps

    The earlier of the two Scribe versions.

    Use cases:
    - Transcribe a comedy night with the laughs marked
    - Write up a housing tribunal tape speaker by speaker
    - Get word timings of a folk song for a lyric video
    - Turn a birth story interview into text for an archive
    - Minute a tenants' meeting recorded on one phone
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/speech-to-text"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "language_code", "diarize", "tag_audio_events")
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

    class OutputType(TypedDict):
        output: str
        language_code: str
        language_probability: float
        words: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
