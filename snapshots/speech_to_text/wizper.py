class Wizper(FalNode):
    """
    Transcribe speech or translate it into English with Wizper, fal's tuned Whisper V3 Large.
    wizper, whisper, speech-to-text, transcription, fast, translation

    Gives text and timed segments of 10 to 29 seconds, no speaker labels or word times; Cohere Transcribe gives plain text.

    Use cases:
    - Transcribe webinars for handouts
    - Make subtitle blocks of at most 15 seconds with start and end times
    - Translate Italian voice notes into English text in blocks under twenty seconds
    - Get segments of at most ten seconds from a lecture
    - Merge the short pieces of a phone call into readable blocks
    """

    class Task(str, Enum):
        TRANSCRIBE = "transcribe"
        TRANSLATE = "translate"

    class Language(str, Enum):
        AFRIKAANS = "af"
        AMHARIC = "am"
        ARABIC = "ar"
        ASSAMESE = "as"
        AZERBAIJANI = "az"
        BASHKIR = "ba"
        BELARUSIAN = "be"
        BULGARIAN = "bg"
        BENGALI = "bn"
        TIBETAN = "bo"
        BRETON = "br"
        BOSNIAN = "bs"
        CATALAN = "ca"
        CZECH = "cs"
        WELSH = "cy"
        DANISH = "da"
        GERMAN = "de"
        GREEK = "el"
        ENGLISH = "en"
        SPANISH = "es"
        ESTONIAN = "et"
        BASQUE = "eu"
        PERSIAN = "fa"
        FINNISH = "fi"
        FAROESE = "fo"
        FRENCH = "fr"
        GALICIAN = "gl"
        GUJARATI = "gu"
        HAUSA = "ha"
        HAWAIIAN = "haw"
        HEBREW = "he"
        HINDI = "hi"
        CROATIAN = "hr"
        HAITIAN_CREOLE = "ht"
        HUNGARIAN = "hu"
        ARMENIAN = "hy"
        INDONESIAN = "id"
        ICELANDIC = "is"
        ITALIAN = "it"
        JAPANESE = "ja"
        JAVANESE = "jw"
        GEORGIAN = "ka"
        KAZAKH = "kk"
        KHMER = "km"
        KANNADA = "kn"
        KOREAN = "ko"
        LATIN = "la"
        LUXEMBOURGISH = "lb"
        LINGALA = "ln"
        LAO = "lo"
        LITHUANIAN = "lt"
        LATVIAN = "lv"
        MALAGASY = "mg"
        MAORI = "mi"
        MACEDONIAN = "mk"
        MALAYALAM = "ml"
        MONGOLIAN = "mn"
        MARATHI = "mr"
        MALAY = "ms"
        MALTESE = "mt"
        BURMESE = "my"
        NEPALI = "ne"
        DUTCH = "nl"
        NYNORSK = "nn"
        NORWEGIAN = "no"
        OCCITAN = "oc"
        PUNJABI = "pa"
        POLISH = "pl"
        PASHTO = "ps"
        PORTUGUESE = "pt"
        ROMANIAN = "ro"
        RUSSIAN = "ru"
        SANSKRIT = "sa"
        SINDHI = "sd"
        SINHALA = "si"
        SLOVAK = "sk"
        SLOVENIAN = "sl"
        SHONA = "sn"
        SOMALI = "so"
        ALBANIAN = "sq"
        SERBIAN = "sr"
        SUNDANESE = "su"
        SWEDISH = "sv"
        SWAHILI = "sw"
        TAMIL = "ta"
        TELUGU = "te"
        TAJIK = "tg"
        THAI = "th"
        TURKMEN = "tk"
        TAGALOG = "tl"
        TURKISH = "tr"
        TATAR = "tt"
        UKRAINIAN = "uk"
        URDU = "ur"
        UZBEK = "uz"
        VIETNAMESE = "vi"
        YIDDISH = "yi"
        YORUBA = "yo"
        CHINESE = "zh"

    class ChunkLevel(str, Enum):
        SEGMENT = "segment"

    class Version(str, Enum):
        VERSION_3 = "3"

    endpoint: ClassVar[str] = "fal-ai/wizper"
    title: ClassVar[str] = "Wizper – Whisper V3 Large"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "task", "language", "max_segment_len")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "audio": {"formats": ["m4a", "mp3", "mp4", "mpeg", "mpga", "wav", "webm"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording whose speech should be written down. MP3, MP4, MPEG, MPGA, M4A, WAV or WebM.",
    )
    task: Task = Field(
        default=Task.TRANSCRIBE, description="Write the speech down in its own language, or translate it into English."
    )
    language: Language | None = Field(
        default=Language.ENGLISH,
        description="Language spoken in the recording; with none chosen it is detected, which takes longer. Translation always goes into English.",
    )
    chunk_level: ChunkLevel = Field(
        default=ChunkLevel.SEGMENT, description="How finely the transcript is cut; segments are the only choice."
    )
    max_segment_len: int = Field(
        default=29, ge=10, le=29, description="Longest piece of speech in seconds before it is split."
    )
    merge_chunks: bool = Field(
        default=True, description="Joins neighbouring pieces of text as long as they stay below the longest length."
    )
    version: Version = Field(
        default=Version.VERSION_3, description="Release of Whisper large; version 3 is the only choice."
    )

    class OutputType(TypedDict):
        output: str
        chunks: list[dict[str, Any]]
        languages: list[str]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
