class AsyncTtsProV1_0(FalNode):
    """
    Read text aloud with Async's TTS Pro 1.0, in one of six European languages.
    async, text-to-speech, speech, voice-over, multilingual, telephony

    The voice is named by its UUID; container, encoding, bit rate and sample rate of the file can be set.

    Use cases:
    - Read the script of a product film aloud
    - Add narration to an e-learning module
    - Export a narration as raw 32-bit float PCM for a sound editor
    - Fill in the file length of a podcast feed entry from the returned byte count
    - Reuse a saved Async voice by its UUID
    """

    class Language(str, Enum):
        EN = "en"
        FR = "fr"
        ES = "es"
        DE = "de"
        IT = "it"
        PT = "pt"

    endpoint: ClassVar[str] = "async/tts-pro/v1.0"
    title: ClassVar[str] = "Async TTS Pro 1.0"
    _required: ClassVar[tuple[str, ...]] = ("transcript", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("transcript", "voice", "language")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    transcript: str = Field(default="", description="The words to speak.")
    voice: AsyncVoice | None = Field(
        default=None, description="The Async voice that reads the text, named by its identifier."
    )
    language: Language | None = Field(default=None, description="Language in which the text must be read.")
    output_format: AsyncOutputFormat | None = Field(
        default=None, description="Container, encoding, bit rate and sample rate of the sound file."
    )

    class OutputType(TypedDict):
        output: AudioRef
        size_bytes: int
        content_type: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
