class MinimaxPreviewSpeech25Hd(FalNode):
    """
    Speak up to 5,000 characters with the preview of MiniMax Speech 2.5 HD, the finer of the 2.5 pair.
    minimax, text-to-speech, speech, hd, narration, multilingual, audiobook

    The 40 languages that it can favour include Persian, Filipino and Tamil, which 02, 2.6 and 2.8 lack.

    Use cases:
    - Narrate an audiobook sample
    - Record an audio guide in several languages
    - Read a Tamil story with a finished sound
    - Voice a Filipino tour for the final release
    - Lower the pitch of a Persian poem's reader by four steps
    """

    class LanguageBoost(str, Enum):
        PERSIAN = "Persian"
        FILIPINO = "Filipino"
        TAMIL = "Tamil"
        CHINESE = "Chinese"
        CHINESE_YUE = "Chinese,Yue"
        ENGLISH = "English"
        ARABIC = "Arabic"
        RUSSIAN = "Russian"
        SPANISH = "Spanish"
        FRENCH = "French"
        PORTUGUESE = "Portuguese"
        GERMAN = "German"
        TURKISH = "Turkish"
        DUTCH = "Dutch"
        UKRAINIAN = "Ukrainian"
        VIETNAMESE = "Vietnamese"
        INDONESIAN = "Indonesian"
        JAPANESE = "Japanese"
        ITALIAN = "Italian"
        KOREAN = "Korean"
        THAI = "Thai"
        POLISH = "Polish"
        ROMANIAN = "Romanian"
        GREEK = "Greek"
        CZECH = "Czech"
        FINNISH = "Finnish"
        HINDI = "Hindi"
        BULGARIAN = "Bulgarian"
        DANISH = "Danish"
        HEBREW = "Hebrew"
        MALAY = "Malay"
        SLOVAK = "Slovak"
        SWEDISH = "Swedish"
        CROATIAN = "Croatian"
        HUNGARIAN = "Hungarian"
        NORWEGIAN = "Norwegian"
        SLOVENIAN = "Slovenian"
        CATALAN = "Catalan"
        NYNORSK = "Nynorsk"
        AFRIKAANS = "Afrikaans"
        AUTO = "auto"

    endpoint: ClassVar[str] = "fal-ai/minimax/preview/speech-2.5-hd"
    title: ClassVar[str] = "MiniMax Speech 2.5 HD Preview"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice_setting", "language_boost", "audio_setting")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", max_length=5000, min_length=1, description="The words to speak, exactly as written.")
    voice_setting: VoiceSetting = Field(
        default_factory=lambda: VoiceSetting(
            voice_id="Wise_Woman", speed=1, pitch=0, english_normalization=False, vol=1
        ),
        description="How the text is read: voice, pace, loudness, pitch and mood.",
    )
    audio_setting: AudioSetting | None = Field(
        default=None, description="Sound file settings: format, sample rate, bit rate and channels."
    )
    language_boost: LanguageBoost | None = Field(
        default=None, description="Language or dialect that pronunciation should favour."
    )
    output_format: AudioDelivery = Field(
        default=AudioDelivery.HEX,
        description="How the service hands over the speech: as the address of a file or as hexadecimal text.",
    )
    pronunciation_dict: PronunciationDict | None = Field(
        default=None, description="How particular words should be pronounced."
    )

    class OutputType(TypedDict):
        output: AudioRef
        duration_ms: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
