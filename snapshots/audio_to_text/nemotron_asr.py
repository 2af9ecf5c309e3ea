class NemotronAsr(FalNode):
    """
    Transcribe an audio file with NVIDIA's Nemotron speech recognition; acceleration trades accuracy for speed, from about 7.2 to 8.5 percent word errors.
    nemotron, nvidia, audio-to-text, transcription, speech-recognition, asr

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Transcribe a quarry manager's toolbox talk at full accuracy
    - Skim a day of radio for place names with high acceleration
    - Plot word errors against speed on your own call recordings
    - Turn a debate club's rounds into text for the judges
    - Write up a mountain rescue debrief from a handheld recorder
    """

    class Acceleration(str, Enum):
        NONE = "none"
        LOW = "low"
        MEDIUM = "medium"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/nemotron/asr"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "acceleration")

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
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
