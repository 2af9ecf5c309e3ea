class KokoroFrench(FalNode):
    """
    Speak French with Kokoro in its single French voice, the woman Siwis, at the pace you set.
    kokoro, text-to-audio, text-to-speech, speech, french, lightweight

    Use cases:
    - Dictate a dictee to pupils in Lyon at two speeds
    - Read a cheese counter's signs to shoppers
    - Give a Montreal museum's leaflet an audio version
    - Hear the pronunciation of one's crepe menu
    - Announce petanque pairings over the loudspeaker
    """

    class Voice(str, Enum):
        FF_SIWIS = "ff_siwis"

    endpoint: ClassVar[str] = "fal-ai/kokoro/french"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "speed", "voice")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The French text to speak.")
    voice: Voice | None = Field(
        default=None, description="Speaker of this language; the second letter of the name says female (f) or male (m)."
    )
    speed: float = Field(default=1.0, ge=0.1, le=5, description="Pace: above one is faster, below one slower.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
