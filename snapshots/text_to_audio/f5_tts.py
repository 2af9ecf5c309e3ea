class F5TTS(FalNode):
    """
    Clone a voice from a short recording and let it speak new text with open F5-TTS or its forerunner E2-TTS.
    f5-tts, text-to-audio, text-to-speech, voice-cloning, zero-shot, open-weights

    The sample's transcript is written for you when it is missing; Zonos takes sample and text only.

    Use cases:
    - Fix a misspoken word in a podcast with the host's voice
    - Read a lesson in the teacher's own voice
    - Choose between F5 and E2 for the closer likeness
    - Give the exact transcript of a sample that recognition gets wrong
    - Keep natural pauses by switching silence removal off
    """

    class ModelType(str, Enum):
        F5_TTS = "F5-TTS"
        E2_TTS = "E2-TTS"

    endpoint: ClassVar[str] = "fal-ai/f5-tts"
    title: ClassVar[str] = "F5-TTS – Voice Cloning"
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
        default=None, description="Which model speaks: F5-TTS, or E2-TTS, the simpler one that came before."
    )
    remove_silence: bool = Field(default=True, description="Cuts pauses out of the finished speech.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
