class KokoroFrench(FalNode):
    """
    Speak French with Kokoro, the small open TTS model, in the single voice Siwis.
    kokoro, text-to-audio, text-to-speech, french, open-weights, voice-over

    Text and pace are all there is to choose; other languages of Kokoro offer several voices.

    Use cases:
    - Record a French voice-over for a product video
    - Read dictation to pupils in Lyon
    - Announce a delay to passengers in Quebec
    - Hear how a French menu is pronounced, slowly
    - Add French narration to a tourist app
    """

    class Voice(str, Enum):
        FF_SIWIS = "ff_siwis"

    endpoint: ClassVar[str] = "fal-ai/kokoro/french"
    title: ClassVar[str] = "Kokoro – French"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "speed", "voice")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The French text to speak.")
    voice: Voice | None = Field(default=None, description="The one French voice, Siwis, a woman.")
    speed: float = Field(
        default=1.0, ge=0.1, le=5, description="Pace of the speech: 1 is normal, lower is slower, higher is faster."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
