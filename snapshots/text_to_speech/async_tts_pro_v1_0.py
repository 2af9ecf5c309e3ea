class AsyncTtsProV1_0(FalNode):
    """
    async/tts-pro/v1.0 on fal.ai: its words are not written yet.
    fal, text-to-speech, draft
    """

    class Language(str, Enum):
        EN = "en"
        FR = "fr"
        ES = "es"
        DE = "de"
        IT = "it"
        PT = "pt"

    endpoint: ClassVar[str] = "async/tts-pro/v1.0"
    title: ClassVar[str] = "Async Text to Speech Pro V1.0 TTS Pro"
    _required: ClassVar[tuple[str, ...]] = ("transcript", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("transcript", "voice")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    transcript: str = Field(default="")
    voice: AsyncVoice | None = Field(default=None, description="Who speaks or sings, picked by name or identifier.")
    language: Language | None = Field(
        default=None, description="Language that is spoken; left to itself, the model recognises or guesses it."
    )
    output_format: AsyncOutputFormat | None = Field(
        default=None,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        size_bytes: int
        content_type: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
