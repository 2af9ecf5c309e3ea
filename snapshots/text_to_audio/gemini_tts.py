class GeminiTts(FalNode):
    """
    Speak a text with Gemini 2.5 TTS, in a quick Flash or a careful Pro model.
    gemini, google, text-to-speech, speech, multi-speaker, voice-over, podcast

    Thirty voices, two to ten speakers, 87 languages and variants, inline markers like [whispering]; 3.1 Flash is the successor.

    Use cases:
    - Read a blog article aloud
    - Voice telephone announcements in several languages
    - Choose the Pro model for an audiobook
    - Rush through a radio spot's terms with the [extremely fast] marker
    - Keep the voice of a series made with Gemini 2.5
    """

    class Voice(str, Enum):
        ACHERNAR = "Achernar"
        ACHIRD = "Achird"
        ALGENIB = "Algenib"
        ALGIEBA = "Algieba"
        ALNILAM = "Alnilam"
        AOEDE = "Aoede"
        AUTONOE = "Autonoe"
        CALLIRRHOE = "Callirrhoe"
        CHARON = "Charon"
        DESPINA = "Despina"
        ENCELADUS = "Enceladus"
        ERINOME = "Erinome"
        FENRIR = "Fenrir"
        GACRUX = "Gacrux"
        IAPETUS = "Iapetus"
        KORE = "Kore"
        LAOMEDEIA = "Laomedeia"
        LEDA = "Leda"
        ORUS = "Orus"
        PULCHERRIMA = "Pulcherrima"
        PUCK = "Puck"
        RASALGETHI = "Rasalgethi"
        SADACHBIA = "Sadachbia"
        SADALTAGER = "Sadaltager"
        SCHEDAR = "Schedar"
        SULAFAT = "Sulafat"
        UMBRIEL = "Umbriel"
        VINDEMIATRIX = "Vindemiatrix"
        ZEPHYR = "Zephyr"
        ZUBENELGENUBI = "Zubenelgenubi"

    class Model(str, Enum):
        GEMINI_2_5_FLASH_TTS = "gemini-2.5-flash-tts"
        GEMINI_2_5_PRO_TTS = "gemini-2.5-pro-tts"

    class LanguageCode(str, Enum):
        ARABIC_EGYPT = "Arabic (Egypt)"
        BANGLA_BANGLADESH = "Bangla (Bangladesh)"
        DUTCH_NETHERLANDS = "Dutch (Netherlands)"
        ENGLISH_INDIA = "English (India)"
        ENGLISH_US = "English (US)"
        FRENCH_FRANCE = "French (France)"
        GERMAN_GERMANY = "German (Germany)"
        HINDI_INDIA = "Hindi (India)"
        INDONESIAN_INDONESIA = "Indonesian (Indonesia)"
        ITALIAN_ITALY = "Italian (Italy)"
        JAPANESE_JAPAN = "Japanese (Japan)"
        KOREAN_SOUTH_KOREA = "Korean (South Korea)"
        MARATHI_INDIA = "Marathi (India)"
        POLISH_POLAND = "Polish (Poland)"
        PORTUGUESE_BRAZIL = "Portuguese (Brazil)"
        ROMANIAN_ROMANIA = "Romanian (Romania)"
        RUSSIAN_RUSSIA = "Russian (Russia)"
        SPANISH_SPAIN = "Spanish (Spain)"
        TAMIL_INDIA = "Tamil (India)"
        TELUGU_INDIA = "Telugu (India)"
        THAI_THAILAND = "Thai (Thailand)"
        TURKISH_TURKEY = "Turkish (Turkey)"
        UKRAINIAN_UKRAINE = "Ukrainian (Ukraine)"
        VIETNAMESE_VIETNAM = "Vietnamese (Vietnam)"
        AFRIKAANS_SOUTH_AFRICA = "Afrikaans (South Africa)"
        ALBANIAN_ALBANIA = "Albanian (Albania)"
        AMHARIC_ETHIOPIA = "Amharic (Ethiopia)"
        ARABIC_WORLD = "Arabic (World)"
        ARMENIAN_ARMENIA = "Armenian (Armenia)"
        AZERBAIJANI_AZERBAIJAN = "Azerbaijani (Azerbaijan)"
        BASQUE_SPAIN = "Basque (Spain)"
        BELARUSIAN_BELARUS = "Belarusian (Belarus)"
        BULGARIAN_BULGARIA = "Bulgarian (Bulgaria)"
        BURMESE_MYANMAR = "Burmese (Myanmar)"
        CATALAN_SPAIN = "Catalan (Spain)"
        CEBUANO_PHILIPPINES = "Cebuano (Philippines)"
        CHINESE_MANDARIN_CHINA = "Chinese Mandarin (China)"
        CHINESE_MANDARIN_TAIWAN = "Chinese Mandarin (Taiwan)"
        CROATIAN_CROATIA = "Croatian (Croatia)"
        CZECH_CZECH_REPUBLIC = "Czech (Czech Republic)"
        DANISH_DENMARK = "Danish (Denmark)"
        ENGLISH_AUSTRALIA = "English (Australia)"
        ENGLISH_UK = "English (UK)"
        ESTONIAN_ESTONIA = "Estonian (Estonia)"
        FILIPINO_PHILIPPINES = "Filipino (Philippines)"
        FINNISH_FINLAND = "Finnish (Finland)"
        FRENCH_CANADA = "French (Canada)"
        GALICIAN_SPAIN = "Galician (Spain)"
        GEORGIAN_GEORGIA = "Georgian (Georgia)"
        GREEK_GREECE = "Greek (Greece)"
        GUJARATI_INDIA = "Gujarati (India)"
        HAITIAN_CREOLE_HAITI = "Haitian Creole (Haiti)"
        HEBREW_ISRAEL = "Hebrew (Israel)"
        HUNGARIAN_HUNGARY = "Hungarian (Hungary)"
        ICELANDIC_ICELAND = "Icelandic (Iceland)"
        JAVANESE_JAVA = "Javanese (Java)"
        KANNADA_INDIA = "Kannada (India)"
        KONKANI_INDIA = "Konkani (India)"
        LAO_LAOS = "Lao (Laos)"
        LATIN_VATICAN_CITY = "Latin (Vatican City)"
        LATVIAN_LATVIA = "Latvian (Latvia)"
        LITHUANIAN_LITHUANIA = "Lithuanian (Lithuania)"
        LUXEMBOURGISH_LUXEMBOURG = "Luxembourgish (Luxembourg)"
        MACEDONIAN_NORTH_MACEDONIA = "Macedonian (North Macedonia)"
        MAITHILI_INDIA = "Maithili (India)"
        MALAGASY_MADAGASCAR = "Malagasy (Madagascar)"
        MALAY_MALAYSIA = "Malay (Malaysia)"
        MALAYALAM_INDIA = "Malayalam (India)"
        MONGOLIAN_MONGOLIA = "Mongolian (Mongolia)"
        NEPALI_NEPAL = "Nepali (Nepal)"
        NORWEGIAN_BOKMAL_NORWAY = "Norwegian Bokmal (Norway)"
        NORWEGIAN_NYNORSK_NORWAY = "Norwegian Nynorsk (Norway)"
        ODIA_INDIA = "Odia (India)"
        PASHTO_AFGHANISTAN = "Pashto (Afghanistan)"
        PERSIAN_IRAN = "Persian (Iran)"
        PORTUGUESE_PORTUGAL = "Portuguese (Portugal)"
        PUNJABI_INDIA = "Punjabi (India)"
        SERBIAN_SERBIA = "Serbian (Serbia)"
        SINDHI_INDIA = "Sindhi (India)"
        SINHALA_SRI_LANKA = "Sinhala (Sri Lanka)"
        SLOVAK_SLOVAKIA = "Slovak (Slovakia)"
        SLOVENIAN_SLOVENIA = "Slovenian (Slovenia)"
        SPANISH_LATIN_AMERICA = "Spanish (Latin America)"
        SPANISH_MEXICO = "Spanish (Mexico)"
        SWAHILI_KENYA = "Swahili (Kenya)"
        SWEDISH_SWEDEN = "Swedish (Sweden)"
        URDU_PAKISTAN = "Urdu (Pakistan)"

    class OutputFormat(str, Enum):
        WAV = "wav"
        MP3 = "mp3"
        OGG_OPUS = "ogg_opus"

    endpoint: ClassVar[str] = "fal-ai/gemini-tts"
    title: ClassVar[str] = "Gemini 2.5 TTS"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice", "model", "style_instructions", "speakers")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=50000,
        min_length=1,
        description="Text to speak, with directions such as: say cheerfully. Markers like [slowly] or [excited] work; with several speakers, lines begin with names, as in Alice: Hello.",
    )
    style_instructions: str | None = Field(
        default=None,
        max_length=4000,
        description="How to speak, kept apart from the text: tone, pace, accent, emotion; for example, warmly and slowly.",
    )
    voice: Voice = Field(
        default=Voice.KORE,
        description="Voice for a single speaker, such as Kore (firm), Puck (upbeat) or Charon (calm); ignored once speakers are set.",
    )
    model: Model = Field(
        default=Model.GEMINI_2_5_FLASH_TTS,
        description="Flash is quick and cheap for everyday use, Pro best for podcasts, audiobooks and support calls.",
    )
    language_code: LanguageCode | None = Field(
        default=None, description="Language and region to speak in; left out, it is recognised from the text."
    )
    speakers: list[GeminiSpeakerConfig] = Field(
        default=[],
        max_length=10,
        min_length=2,
        description="Voices for two to ten speakers, with either model; each name marks that speaker's lines in the prompt.",
    )
    temperature: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How varied the delivery is: lower is predictable and focused, higher freer.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.MP3,
        description="File format: mp3 is small, wav uncompressed 24 kHz mono, ogg_opus small and good.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
