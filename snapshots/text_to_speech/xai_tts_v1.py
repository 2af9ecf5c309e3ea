class XaiTtsV1(FalNode):
    """
    xai/tts/v1 on fal.ai: its words are not written yet.
    fal, text-to-speech, draft
    """

    class Voice(str, Enum):
        EVE = "eve"
        ARA = "ara"
        REX = "rex"
        SAL = "sal"
        LEO = "leo"

    class Language(str, Enum):
        AUTO = "auto"
        EN = "en"
        AR_EG = "ar-EG"
        AR_SA = "ar-SA"
        AR_AE = "ar-AE"
        BN = "bn"
        ZH = "zh"
        FR = "fr"
        DE = "de"
        HI = "hi"
        ID = "id"
        IT = "it"
        JA = "ja"
        KO = "ko"
        PT_BR = "pt-BR"
        PT_PT = "pt-PT"
        RU = "ru"
        ES_MX = "es-MX"
        ES_ES = "es-ES"
        TR = "tr"
        VI = "vi"

    endpoint: ClassVar[str] = "xai/tts/v1"
    title: ClassVar[str] = "xAI Text to Speech TTS V1"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        max_length=15000,
        min_length=1,
        description="The words to be spoken, shown or examined, exactly as written.",
    )
    voice: Voice = Field(default=Voice.EVE, description="Who speaks or sings, picked by name or identifier.")
    language: Language = Field(
        default=Language.AUTO,
        description="Language that is spoken; left to itself, the model recognises or guesses it.",
    )
    output_format: XaiOutputFormat | None = Field(
        default=None,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
