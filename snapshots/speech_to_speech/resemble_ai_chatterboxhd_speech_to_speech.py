class ResembleAiChatterboxhdSpeechToSpeech(FalNode):
    """
    Change the voice of a recording with Resemble AI's ChatterboxHD to one of nine named voices or your own sample; output can be upscaled to 48 kHz and carries a hidden watermark.
    chatterbox, chatterboxhd, speech-to-speech, voice-conversion, 48khz, watermark

    Use cases:
    - Recast a quiz host as Cliff without re-reading the questions
    - Finish a game cutscene's scratch take at 48 kHz
    - Hear a fable in Aurora's voice with the original comic timing
    - Convert a coach's pep talk and keep it traceable by watermark
    - Give a shy founder's pitch rehearsal a different speaker
    """

    class TargetVoice(str, Enum):
        AURORA = "Aurora"
        BLADE = "Blade"
        BRITNEY = "Britney"
        CARL = "Carl"
        CLIFF = "Cliff"
        RICHARD = "Richard"
        RICO = "Rico"
        SIOBHAN = "Siobhan"
        VICKY = "Vicky"

    endpoint: ClassVar[str] = "resemble-ai/chatterboxhd/speech-to-speech"
    _required: ClassVar[tuple[str, ...]] = ("source_audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "source_audio",
        "target_voice",
        "target_voice_audio",
        "high_quality_audio",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    source_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="source_audio_url",
        description="Audio recording whose words stay while the voice changes.",
    )
    target_voice: TargetVoice | None = Field(
        default=None, description="Voice to convert to; left out without a sample, one is chosen at random."
    )
    target_voice_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="target_voice_audio_url",
        description="Audio of the voice to speak with; takes precedence over a voice picked by name.",
    )
    high_quality_audio: bool = Field(
        default=False, description="Delivers the voice at a higher sample rate; takes longer."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
