class NemotronAsr(FalNode):
    """
    Transcribe a recording with NVIDIA's Nemotron speech recognition.
    nemotron, nvidia, audio-to-text, transcription, speech-recognition, asr

    Takes a sound file; four speed settings range from about 7.2 to 8.5 percent word errors. The stream version sends the text in pieces.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is nvidia/nemotron-asr-multilingual/asr.

    Use cases:
    - Save an interview's full transcript as one text for an article
    - Turn a team meeting into one finished text for the minutes
    - Hand a complete transcript to a translation node in a single value
    - File a hearing's whole transcript with no stream of pieces to join
    - Get each voicemail's whole transcript as one text for a spreadsheet cell
    """

    class Acceleration(str, Enum):
        NONE = "none"
        LOW = "low"
        MEDIUM = "medium"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/nemotron/asr"
    title: ClassVar[str] = "Nemotron ASR – Transcription"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "acceleration")

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="Recording of speech to transcribe."
    )
    acceleration: Acceleration = Field(
        default=Acceleration.NONE,
        description="Speed against accuracy: smaller audio chunks answer sooner and make somewhat more word errors.",
    )

    class OutputType(TypedDict):
        output: str
        partial: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
