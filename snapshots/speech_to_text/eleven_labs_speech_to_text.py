class ElevenLabsSpeechToText(FalNode):
    """
    Transcribe speech with ElevenLabs Scribe v1, with speakers marked, laughter noted and every word timed.
    elevenlabs, scribe, speech-to-text, transcription, diarization, subtitles

    Language is detected or set; Scribe v2 is its successor and takes key terms.

    Use cases:
    - Transcribe an interview with speaker names to fill in
    - Make subtitles from a video's sound
    - Match transcripts of an older project made with Scribe v1
    - Finish a comedy archive whose laughs were marked by Scribe v1
    - Restore the word timings of a lyric video first timed by Scribe v1
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/speech-to-text"
    title: ClassVar[str] = "ElevenLabs Scribe v1 – Speech to Text"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "language_code", "diarize", "tag_audio_events")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording to write down, one or several people speaking.",
    )
    language_code: str | None = Field(
        default=None, description="Code of the language spoken, such as en or de; unset, it is detected."
    )
    tag_audio_events: bool = Field(
        default=True, description="Notes sounds such as laughter or applause in the transcript."
    )
    diarize: bool = Field(default=True, description="Marks who speaks when.")

    class OutputType(TypedDict):
        output: str
        language_code: str
        language_probability: float
        words: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
