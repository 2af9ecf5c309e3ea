class ChatterboxSpeechToSpeech(FalNode):
    """
    Convert a speech recording to another voice with Chatterbox, keeping the words and delivery; the target is a sample you supply.
    chatterbox, speech-to-speech, voice-conversion, voice-changer, speech, reference-voice

    ChatterboxHD adds named voices and 48 kHz.

    Use cases:
    - Perform a gnome's lines yourself and convert them to a friend's timbre
    - Replace a placeholder narrator with the client's sample voice
    - Let one drama teacher voice both sides of a quarrel
    - Match a pick-up line to last month's recorded speaker
    - Anonymise a survey interview with a consenting colleague's voice
    """

    endpoint: ClassVar[str] = "fal-ai/chatterbox/speech-to-speech"
    _required: ClassVar[tuple[str, ...]] = ("source_audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("source_audio", "target_voice_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    source_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="source_audio_url",
        description="Audio recording whose words stay while the voice changes.",
    )
    target_voice_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="target_voice_audio_url",
        description="Audio of the voice to speak with; takes precedence over a voice picked by name.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
