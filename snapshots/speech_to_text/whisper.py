class Whisper(FalNode):
    """
    Transcribe speech or translate it into English with OpenAI's Whisper large v3.
    whisper, speech-to-text, transcription, translation, diarization, subtitles

    Timings come by segment or word, speakers can be told apart at extra cost; retired at fal, where Wizper goes on without speakers.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/wizper.

    Use cases:
    - Make subtitles from a recording
    - Translate foreign speech into English text
    - Separate five voices in the transcript of a meeting
    - Time every single word of a promo for captions
    - Prime a transcript with the spelling of sailing terms
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
        NONE = "none"
        SEGMENT = "segment"
        WORD = "word"

    class Version(str, Enum):
        VERSION_3 = "3"

    endpoint: ClassVar[str] = "fal-ai/whisper"
    title: ClassVar[str] = "Whisper – Speech to Text"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "task", "language", "chunk_level", "diarize")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "audio": {"formats": ["m4a", "mp3", "mp4", "mpeg", "mpga", "wav", "webm"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording with the speech to write down or translate. MP3, MP4, MPEG, MPGA, M4A, WAV or WebM.",
    )
    task: Task = Field(
        default=Task.TRANSCRIBE, description="Write the speech down in its own language, or translate it into English."
    )
    language: Language | None = Field(
        default=None,
        description="Language of the speech; unset, it is detected. A translation is in English whatever the language.",
    )
    diarize: bool = Field(default=False, description="Marks who speaks when, at extra cost.")
    chunk_level: ChunkLevel = Field(
        default=ChunkLevel.SEGMENT,
        description="How finely timings are given: by segment, by word, or none for one piece, which is often the most accurate text.",
    )
    version: Version = Field(default=Version.VERSION_3, description="Release of the speech recogniser.")
    batch_size: int = Field(
        default=64, ge=1, le=64, description="Audio chunks transcribed at once; more is faster and needs more memory."
    )
    prompt: str = Field(
        default="", description="Text that primes the transcript, such as names and spellings to expect."
    )
    num_speakers: int | None = Field(
        default=None, ge=1, description="How many people talk; unset, they are counted by the model."
    )

    class OutputType(TypedDict):
        output: str
        chunks: list[dict[str, Any]]
        inferred_languages: list[str]
        diarization_segments: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
