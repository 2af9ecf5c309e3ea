class ChatterboxSpeechToSpeech(FalNode):
    """
    Convert a speech recording to another voice with Resemble AI's Chatterbox, keeping words and delivery.
    chatterbox, speech-to-speech, voice-conversion, voice-changer, speech, reference-voice

    The new voice comes from a sample that you supply; ChatterboxHD also offers named voices and 48 kHz.

    Use cases:
    - Change the voice of a recorded narration
    - Anonymise an interview with another person's voice
    - Finish a game dub that was begun in plain Chatterbox from the same actor's sample
    - Match a pick-up line to last month's Chatterbox take by its sample
    - Keep one audiobook in plain Chatterbox's conversion from first to last chapter
    """

    endpoint: ClassVar[str] = "fal-ai/chatterbox/speech-to-speech"
    title: ClassVar[str] = "Chatterbox – Speech to Speech"
    _required: ClassVar[tuple[str, ...]] = ("source_audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("source_audio", "target_voice_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    source_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="source_audio_url",
        description="Speech whose words and delivery stay while the voice changes.",
    )
    target_voice_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="target_voice_audio_url",
        description="Sample of the voice in which the speech should come back.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
