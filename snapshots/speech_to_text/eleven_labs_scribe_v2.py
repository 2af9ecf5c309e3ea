class ElevenLabsScribeV2(FalNode):
    """
    Transcribe speech with ElevenLabs Scribe v2, which takes up to a hundred key terms to get names right.
    elevenlabs, scribe, speech-to-text, transcription, diarization, keyterms, subtitles

    Speakers, sound events and word timings come as in v1; key terms raise the price by 30 percent.

    Use cases:
    - Transcribe a podcast episode with its guests' names spelt as you list them
    - Write up a meeting speaker by speaker
    - Spell drug brands rightly in ward handovers by key terms
    - Caption a strategy game stream from a list of its invented names
    - Get product codes right in a support call by listing them first
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/speech-to-text/scribe-v2"
    title: ClassVar[str] = "ElevenLabs Scribe v2 – Speech to Text"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "language_code", "keyterms", "diarize")
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
    keyterms: list[str] = Field(
        default=[],
        max_length=100,
        description="Names, terms or sentences, each up to 50 characters, that the transcript should get right; using any adds 30 percent to the price.",
    )

    class OutputType(TypedDict):
        output: str
        language_code: str
        language_probability: float
        words: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
