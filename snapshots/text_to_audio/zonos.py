class Zonos(FalNode):
    """
    Clone a voice from one recording and speak new text with it, using Zyphra's Zonos.
    zonos, zyphra, text-to-audio, text-to-speech, voice-cloning, zero-shot

    Two inputs and no settings; Zonos2 adds languages and a choice of accuracy, F5-TTS a transcript and a choice of model.

    Use cases:
    - Pick up a missed line in the narrator's voice
    - Read a story in a parent's voice, with consent
    - Clone a voice with nothing to set but sample and words
    - Dub a founder's welcome for a shop tablet
    - Keep an older project on the first Zonos voice
    """

    endpoint: ClassVar[str] = "fal-ai/zonos"
    title: ClassVar[str] = "Zonos – Voice Cloning"
    _required: ClassVar[tuple[str, ...]] = ("reference_audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "reference_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="A clean recording of the voice to copy. Ask its owner first.",
    )
    prompt: str = Field(default="", description="The words the cloned voice shall say.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
