class Qwen3TtsCloneVoice06b(FalNode):
    """
    Clone a voice into a speaker embedding for Qwen3-TTS 0.6B.
    qwen3-tts, qwen, audio-to-audio, voice-clone, speaker-embedding, 0.6b

    Takes a recording and, if known, its wording, and gives a file that only the 0.6B text-to-speech node reads; it speaks nothing itself.

    Use cases:
    - Clone your own voice for video narration
    - Save a presenter's voice for later podcast corrections
    - Make the embedding file for the small 0.6B speech node
    - Hand a speaker on as an embedding file in place of audio
    - Keep the cloned voices of a game cast as files for 0.6B
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-3-tts/clone-voice/0.6b"
    title: ClassVar[str] = "Qwen3-TTS 0.6B – Clone Voice"
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
