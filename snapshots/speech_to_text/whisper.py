class Whisper(FalNode):
    """
    Transcribe speech or translate it into English with OpenAI's Whisper large v3, with segment or word timestamps and optional speaker separation; about a hundred languages.
    whisper, speech-to-text, transcription, translation, diarization, subtitles

    Use cases:
    - Translate a Welsh farm documentary's speech into English text
    - Make word-timed subtitles for a sign shop's promo
    - Separate five voices in a recorded editorial meeting
    - Transcribe a Tagalog family tape for the cousins abroad
    - Prime the transcript with a glossary of sailing terms
    """

    class ChunkLevel(str, Enum):
        NONE = "none"
        SEGMENT = "segment"
        WORD = "word"

    class Language(str, Enum):
        AF = "af"
        AM = "am"
        AR = "ar"
        AS = "as"
        AZ = "az"
        BA = "ba"
        BE = "be"
        BG = "bg"
        BN = "bn"
        BO = "bo"
        BR = "br"
        BS = "bs"
        CA = "ca"
        CS = "cs"
        CY = "cy"
        DA = "da"
        DE = "de"
        EL = "el"
        EN = "en"
        ES = "es"
        ET = "et"
        EU = "eu"
        FA = "fa"
        FI = "fi"
        FO = "fo"
        FR = "fr"
        GL = "gl"
        GU = "gu"
        HA = "ha"
        HAW = "haw"
        HE = "he"
        HI = "hi"
        HR = "hr"
        HT = "ht"
        HU = "hu"
        HY = "hy"
        ID = "id"
        IS = "is"
        IT = "it"
        JA = "ja"
        JW = "jw"
        KA = "ka"
        KK = "kk"
        KM = "km"
        KN = "kn"
        KO = "ko"
        LA = "la"
        LB = "lb"
        LN = "ln"
        LO = "lo"
        LT = "lt"
        LV = "lv"
        MG = "mg"
        MI = "mi"
        MK = "mk"
        ML = "ml"
        MN = "mn"
        MR = "mr"
        MS = "ms"
        MT = "mt"
        MY = "my"
        NE = "ne"
        NL = "nl"
        NN = "nn"
        NO = "no"
        OC = "oc"
        PA = "pa"
        PL = "pl"
        PS = "ps"
        PT = "pt"
        RO = "ro"
        RU = "ru"
        SA = "sa"
        SD = "sd"
        SI = "si"
        SK = "sk"
        SL = "sl"
        SN = "sn"
        SO = "so"
        SQ = "sq"
        SR = "sr"
        SU = "su"
        SV = "sv"
        SW = "sw"
        TA = "ta"
        TE = "te"
        TG = "tg"
        TH = "th"
        TK = "tk"
        TL = "tl"
        TR = "tr"
        TT = "tt"
        UK = "uk"
        UR = "ur"
        UZ = "uz"
        VI = "vi"
        YI = "yi"
        YO = "yo"
        ZH = "zh"

    class Task(str, Enum):
        TRANSCRIBE = "transcribe"
        TRANSLATE = "translate"

    class Version(str, Enum):
        VERSION_3 = "3"

    endpoint: ClassVar[str] = "fal-ai/whisper"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "task", "language", "chunk_level", "diarize")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("text",)}
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    prompt: str = Field(
        default="", description="Text that primes the transcript, such as names and spellings to expect."
    )
    batch_size: int = Field(
        default=64,
        ge=1,
        le=64,
        description="How many pieces are processed at once; more is faster and needs more memory.",
    )
    chunk_level: ChunkLevel = Field(
        default=ChunkLevel.SEGMENT, description="How finely the transcript is cut: whole, by segments or by words."
    )
    diarize: bool = Field(default=False, description="Marks who speaks when; may cost extra.")
    language: Language | None = Field(
        default=None, description="Language that is spoken; left to itself, the model recognises or guesses it."
    )
    num_speakers: int | None = Field(
        default=None, ge=1, description="How many people talk; left out, they are counted automatically."
    )
    task: Task = Field(
        default=Task.TRANSCRIBE, description="Write the speech down in its own language, or translate it into English."
    )
    version: Version = Field(default=Version.VERSION_3, description="Release of the speech recogniser.")

    class OutputType(TypedDict):
        output: str
        diarization_segments: list[dict[str, Any]]
        inferred_languages: list[str]
        chunks: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
