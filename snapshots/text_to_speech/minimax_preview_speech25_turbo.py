class MinimaxPreviewSpeech25Turbo(FalNode):
    """
    Speak up to 5,000 characters quickly with the preview of MiniMax Speech 2.5 Turbo.
    minimax, text-to-speech, speech, turbo, fast, multilingual

    Voices, 40 languages to favour and settings are those of 2.5 HD, at three fifths of its price.

    Use cases:
    - Record draft voice tracks for an explainer
    - Read chat messages aloud on a stream
    - Hear Persian subtitles read before the HD version
    - Speak many short Tamil prompts for a phone menu
    - Check Filipino place names against a pronunciation list before the HD read
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

    endpoint: ClassVar[str] = "fal-ai/minimax/preview/speech-2.5-turbo"
    title: ClassVar[str] = "MiniMax Speech 2.5 Turbo Preview"
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
