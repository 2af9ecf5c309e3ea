class Qwen3TtsCloneVoice17b(FalNode):
    """
    Clone a voice into a speaker embedding for Qwen3-TTS 1.7B.
    qwen3-tts, qwen, audio-to-audio, voice-clone, speaker-embedding, 1.7b

    Takes a recording and, if known, its wording, and gives a file for the 1.7B text-to-speech node; the 0.6B one cannot read it.

    Use cases:
    - Clone an audiobook narrator from a sample recording
    - Prepare an actor's voice for dubbing into other languages
    - Keep a voice invented with Voice Design as a file to reuse
    - Make the embedding for final takes with the 1.7B speech node
    - Improve a 1.7B clone by adding what the sample says
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-3-tts/clone-voice/1.7b"
    title: ClassVar[str] = "Qwen3-TTS 1.7B – Clone Voice"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "reference_text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("speaker_embedding",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of the voice to copy: one person, clearly heard, without music behind.",
    )
    reference_text: str | None = Field(
        default=None,
        description="What is said in the recording; giving it makes the clone better. Pass the same text on when speaking.",
    )

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
