class F5TTS(FalNode):
    """
    Clone a voice from a short recording and have it speak new text, with open-source F5-TTS or its simpler relative E2-TTS.
    f5-tts, e2-tts, text-to-audio, text-to-speech, speech, voice-cloning, zero-shot

    The sample's transcript is written for you when you leave it out.

    Use cases:
    - Let a hoarse teacher's own voice read tomorrow's lesson
    - Compare F5 and E2 on the same ten-second sample
    - Fix one misspoken word in a consenting host's podcast
    - Bank a voice for someone who is going to lose theirs
    - Greet callers of a family workshop in the owner's voice
    """

    class ModelType(str, Enum):
        F5_TTS = "F5-TTS"
        E2_TTS = "E2-TTS"

    endpoint: ClassVar[str] = "fal-ai/f5-tts"
    _required: ClassVar[tuple[str, ...]] = ("gen_text", "ref_audio", "model_type")
    _basic_fields: ClassVar[tuple[str, ...]] = ("gen_text", "ref_audio", "ref_text", "model_type")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio_url",)}

    gen_text: str = Field(default="", max_length=5000, description="What the cloned voice should say.")
    ref_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="ref_audio_url",
        description="A short clean recording of the voice to copy. Ask its owner first.",
    )
    ref_text: str = Field(
        default="",
        description="What is said in the sample recording, word for word. Left empty, it is transcribed automatically.",
    )
    model_type: ModelType | None = Field(
        default=None, description="Family that the model belongs to; the weights that can be used depend on it."
    )
    remove_silence: bool = Field(default=True, description="Cuts pauses out of the finished speech.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
