class Qwen3TtsCloneVoice17b(FalNode):
    """
    Make a speaker embedding from a voice sample with the larger Qwen3-TTS 1.7B cloner; the output is a file for the 1.7B text-to-speech endpoint, not speech, and it does not fit the 0.6B one.
    qwen3-tts, voice-cloning, speaker-embedding, 1.7b, audio, custom-voice

    Use cases:
    - Keep a designed voice's test reading as a reusable narrator
    - Clone a novelist for an audiobook she cannot record this winter
    - Prepare a bilingual guide's voice for tours in other languages
    - Embed an actor's sample so pick-up lines match the first session
    - Preserve a dialect speaker's voice for a regional dictionary
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-3-tts/clone-voice/1.7b"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "reference_text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("speaker_embedding",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    reference_text: str | None = Field(
        default=None,
        description="What is said in the recording; giving it makes the clone better. Pass the same text on when speaking.",
    )

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
