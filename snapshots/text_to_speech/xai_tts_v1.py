class XaiTtsV1(FalNode):
    """
    Speak up to 15,000 characters with one of xAI's five voices, in twenty languages or by detection.
    xai, text-to-speech, speech, multilingual, expressive, emotion-tags

    Tags such as [laugh] or <whisper> act in the text; codec, sample rate and bit rate can be set.

    Use cases:
    - Narrate a long article
    - Record a voice-over in Vietnamese or Bengali
    - Whisper one sentence of a story by a wrapping tag
    - Pick Mexican or European Spanish for the same script
    - Deliver mu-law prompts at 8 kHz for a phone line
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
    title: ClassVar[str] = "xAI TTS – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "language")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        max_length=15000,
        min_length=1,
        description="The words to speak. [laugh], [pause] or [sigh] act between them; <whisper> or <slow> wrap a passage up to </whisper> or </slow>.",
    )
    voice: Voice = Field(
        default=Voice.EVE,
        description="Who speaks: eve is lively, ara warm, rex confident, sal balanced, leo authoritative.",
    )
    language: Language = Field(default=Language.AUTO, description="Language of the text by its code; auto detects it.")
    output_format: XaiOutputFormat | None = Field(
        default=None, description="Codec, sample rate and bit rate of the sound file; unset, MP3 at 24 kHz."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
