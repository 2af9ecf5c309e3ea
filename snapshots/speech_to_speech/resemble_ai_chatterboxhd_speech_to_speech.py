class ResembleAiChatterboxhdSpeechToSpeech(FalNode):
    """
    Convert speech to one of nine named voices or to your own sample with Resemble AI's ChatterboxHD.
    chatterbox, resemble, speech-to-speech, voice-conversion, voice-changer, watermark, 48khz

    Words and delivery stay, at 24 or 48 kHz with a hidden watermark; plain Chatterbox has no named voices.

    Use cases:
    - Change a finished narration to Carl's or Vicky's voice
    - Finish a scratch take for a game cutscene
    - Recast a host as Cliff or Aurora without a sample
    - Deliver a converted voice-over at 48 kHz
    - Hide a shy podcast guest behind the ready-made voice Siobhan
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
    title: ClassVar[str] = "ChatterboxHD – Speech to Speech"
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
        description="Speech whose words and delivery stay while the voice changes.",
    )
    target_voice: TargetVoice | None = Field(
        default=None, description="Voice to convert to; left out without a sample, one is chosen at random."
    )
    target_voice_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="target_voice_audio_url",
        description="Sample of the voice to convert to; goes before the named voice.",
    )
    high_quality_audio: bool = Field(default=False, description="Scales the sound up from 24 to 48 kHz; takes longer.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
