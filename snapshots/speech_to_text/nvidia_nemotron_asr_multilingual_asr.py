class NvidiaNemotronAsrMultilingualAsr(FalNode):
    """
    Transcribe a recording in one of forty languages and variants with NVIDIA's Nemotron ASR.
    nemotron, nvidia, speech-to-text, transcription, speech-recognition, multilingual, asr

    Detects the language if asked; takes a sound file and returns text; four settings trade accuracy for speed.

    Use cases:
    - Transcribe a German interview
    - Turn a Spanish podcast into text
    - Let the language of an unknown recording be detected
    - Set British English as the language of a board meeting's transcript
    - Transcribe Hindi helpline calls at full acceleration
    """

    class Language(str, Enum):
        AUTO = "auto"
        EN_US = "en-US"
        EN_GB = "en-GB"
        ES_US = "es-US"
        ES_ES = "es-ES"
        DE_DE = "de-DE"
        FR_FR = "fr-FR"
        FR_CA = "fr-CA"
        IT_IT = "it-IT"
        AR_AR = "ar-AR"
        JA_JP = "ja-JP"
        KO_KR = "ko-KR"
        PT_BR = "pt-BR"
        PT_PT = "pt-PT"
        RU_RU = "ru-RU"
        HI_IN = "hi-IN"
        ZH_CN = "zh-CN"
        VI_VN = "vi-VN"
        HE_IL = "he-IL"
        NL_NL = "nl-NL"
        CS_CZ = "cs-CZ"
        DA_DK = "da-DK"
        PL_PL = "pl-PL"
        NN_NO = "nn-NO"
        NB_NO = "nb-NO"
        SV_SE = "sv-SE"
        TH_TH = "th-TH"
        TR_TR = "tr-TR"
        BG_BG = "bg-BG"
        EL_GR = "el-GR"
        ET_EE = "et-EE"
        FI_FI = "fi-FI"
        HR_HR = "hr-HR"
        HU_HU = "hu-HU"
        LT_LT = "lt-LT"
        LV_LV = "lv-LV"
        RO_RO = "ro-RO"
        SK_SK = "sk-SK"
        UK_UA = "uk-UA"
        MT_MT = "mt-MT"
        SL_SI = "sl-SI"

    endpoint: ClassVar[str] = "nvidia/nemotron-asr-multilingual/asr"
    title: ClassVar[str] = "Nemotron ASR Multilingual"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "language", "acceleration")
    _promised: ClassVar[tuple[str, ...]] = ("output",)

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="Recording of speech to transcribe."
    )
    language: Language = Field(
        default=Language.AUTO, description="Language that is spoken; auto lets the model detect it."
    )
    acceleration: AccelerationFourLevels = Field(
        default=AccelerationFourLevels.REGULAR,
        description="Speed against accuracy: none listens in long pieces and errs least, full in very short ones.",
    )

    class OutputType(TypedDict):
        output: str
        partial: bool

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
