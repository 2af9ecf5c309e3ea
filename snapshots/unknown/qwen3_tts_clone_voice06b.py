class Qwen3TtsCloneVoice06b(FalNode):
    """
    Clone a voice for Qwen3-TTS 0.6B: turns a reference recording into a speaker embedding file.
    qwen3-tts, voice-cloning, speaker-embedding, 0.6b, audio, custom-voice

    It speaks nothing itself; pass the file to the 0.6B text-to-speech endpoint.

    Use cases:
    - Store a small embedding of each volunteer reader of a talking newspaper
    - Prepare a puppeteer's voice for quick lines at a street show
    - Clone your own voice to hear flashcards read back
    - Save a docent's voice before she retires from the aquarium
    - Build a set of villager voices from friends' recordings for a game jam
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-3-tts/clone-voice/0.6b"
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
