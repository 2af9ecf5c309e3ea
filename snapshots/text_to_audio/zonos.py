class Zonos(FalNode):
    """
    Clone a voice from one recording and speak new text with it, using Zyphra's Zonos.
    zonos, zyphra, text-to-audio, text-to-speech, speech, voice-cloning

    Just two inputs, the sample and the words; F5-TTS adds a transcript and a choice of model.

    Use cases:
    - Read a bedtime story in an absent parent's voice, with their consent
    - Pick up a missed line for a volunteer narrator
    - Give a mascot the voice of its willing puppeteer
    - Dub a founder's welcome for a shop's tablet
    - Test which of three voice samples clones most cleanly
    """

    endpoint: ClassVar[str] = "fal-ai/zonos"
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
