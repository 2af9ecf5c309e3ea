class HeygenV2TranslatePrecision(FalNode):
    """
    Translate a video's speech into one of 178 languages and dialects with HeyGen's precise mode.
    heygen, video-to-video, video, translation, dubbing, lip-sync, subtitles

    Voice and lips follow unless only sound is wanted; gives the video and an SRT file on request. Speed is the quicker mode.

    Use cases:
    - Dub a product video into Spanish with matching lips
    - Localise an online course for several countries
    - Translate a close-up speech where the lips must fit
    - Use a hand-checked SRT for the wording of a translation
    - Translate a product film with the brand terms of your HeyGen glossary
    """

    class OutputLanguage(str, Enum):
        ENGLISH = "English"
        SPANISH = "Spanish"
        FRENCH = "French"
        HINDI = "Hindi"
        ITALIAN = "Italian"
        GERMAN = "German"
        POLISH = "Polish"
        PORTUGUESE = "Portuguese"
        CHINESE = "Chinese"
        JAPANESE = "Japanese"
        DUTCH = "Dutch"
        TURKISH = "Turkish"
        KOREAN = "Korean"
        DANISH = "Danish"
        ARABIC = "Arabic"
        ROMANIAN = "Romanian"
        MANDARIN = "Mandarin"
        FILIPINO = "Filipino"
        SWEDISH = "Swedish"
        INDONESIAN = "Indonesian"
        UKRAINIAN = "Ukrainian"
        GREEK = "Greek"
        CZECH = "Czech"
        BULGARIAN = "Bulgarian"
        MALAY = "Malay"
        SLOVAK = "Slovak"
        CROATIAN = "Croatian"
        TAMIL = "Tamil"
        FINNISH = "Finnish"
        RUSSIAN = "Russian"
        AFRIKAANS_SOUTH_AFRICA = "Afrikaans (South Africa)"
        ALBANIAN_ALBANIA = "Albanian (Albania)"
        AMHARIC_ETHIOPIA = "Amharic (Ethiopia)"
        ARABIC_ALGERIA = "Arabic (Algeria)"
        ARABIC_BAHRAIN = "Arabic (Bahrain)"
        ARABIC_EGYPT = "Arabic (Egypt)"
        ARABIC_IRAQ = "Arabic (Iraq)"
        ARABIC_JORDAN = "Arabic (Jordan)"
        ARABIC_KUWAIT = "Arabic (Kuwait)"
        ARABIC_LEBANON = "Arabic (Lebanon)"
        ARABIC_LIBYA = "Arabic (Libya)"
        ARABIC_MOROCCO = "Arabic (Morocco)"
        ARABIC_OMAN = "Arabic (Oman)"
        ARABIC_QATAR = "Arabic (Qatar)"
        ARABIC_SAUDI_ARABIA = "Arabic (Saudi Arabia)"
        ARABIC_SYRIA = "Arabic (Syria)"
        ARABIC_TUNISIA = "Arabic (Tunisia)"
        ARABIC_UNITED_ARAB_EMIRATES = "Arabic (United Arab Emirates)"
        ARABIC_YEMEN = "Arabic (Yemen)"
        ARMENIAN_ARMENIA = "Armenian (Armenia)"
        AZERBAIJANI_LATIN_AZERBAIJAN = "Azerbaijani (Latin, Azerbaijan)"
        BANGLA_BANGLADESH = "Bangla (Bangladesh)"
        BASQUE = "Basque"
        BENGALI_INDIA = "Bengali (India)"
        BOSNIAN_BOSNIA_AND_HERZEGOVINA = "Bosnian (Bosnia and Herzegovina)"
        BULGARIAN_BULGARIA = "Bulgarian (Bulgaria)"
        BURMESE_MYANMAR = "Burmese (Myanmar)"
        CATALAN = "Catalan"
        CHINESE_CANTONESE_TRADITIONAL = "Chinese (Cantonese, Traditional)"
        CHINESE_JILU_MANDARIN_SIMPLIFIED = "Chinese (Jilu Mandarin, Simplified)"
        CHINESE_MANDARIN_SIMPLIFIED = "Chinese (Mandarin, Simplified)"
        CHINESE_NORTHEASTERN_MANDARIN_SIMPLIFIED = "Chinese (Northeastern Mandarin, Simplified)"
        CHINESE_SOUTHWESTERN_MANDARIN_SIMPLIFIED = "Chinese (Southwestern Mandarin, Simplified)"
        CHINESE_TAIWANESE_MANDARIN_TRADITIONAL = "Chinese (Taiwanese Mandarin, Traditional)"
        CHINESE_WU_SIMPLIFIED = "Chinese (Wu, Simplified)"
        CHINESE_ZHONGYUAN_MANDARIN_HENAN_SIMPLIFIED = "Chinese (Zhongyuan Mandarin Henan, Simplified)"
        CHINESE_ZHONGYUAN_MANDARIN_SHAANXI_SIMPLIFIED = "Chinese (Zhongyuan Mandarin Shaanxi, Simplified)"
        CROATIAN_CROATIA = "Croatian (Croatia)"
        CZECH_CZECHIA = "Czech (Czechia)"
        DANISH_DENMARK = "Danish (Denmark)"
        DUTCH_BELGIUM = "Dutch (Belgium)"
        DUTCH_NETHERLANDS = "Dutch (Netherlands)"
        ENGLISH_AUSTRALIA = "English (Australia)"
        ENGLISH_CANADA = "English (Canada)"
        ENGLISH_HONG_KONG_SAR = "English (Hong Kong SAR)"
        ENGLISH_INDIA = "English (India)"
        ENGLISH_IRELAND = "English (Ireland)"
        ENGLISH_KENYA = "English (Kenya)"
        ENGLISH_NEW_ZEALAND = "English (New Zealand)"
        ENGLISH_NIGERIA = "English (Nigeria)"
        ENGLISH_PHILIPPINES = "English (Philippines)"
        ENGLISH_SINGAPORE = "English (Singapore)"
        ENGLISH_SOUTH_AFRICA = "English (South Africa)"
        ENGLISH_TANZANIA = "English (Tanzania)"
        ENGLISH_UK = "English (UK)"
        ENGLISH_UNITED_STATES = "English (United States)"
        ESTONIAN_ESTONIA = "Estonian (Estonia)"
        FILIPINO_PHILIPPINES = "Filipino (Philippines)"
        FINNISH_FINLAND = "Finnish (Finland)"
        FRENCH_BELGIUM = "French (Belgium)"
        FRENCH_CANADA = "French (Canada)"
        FRENCH_FRANCE = "French (France)"
        FRENCH_SWITZERLAND = "French (Switzerland)"
        GALICIAN = "Galician"
        GEORGIAN_GEORGIA = "Georgian (Georgia)"
        GERMAN_AUSTRIA = "German (Austria)"
        GERMAN_GERMANY = "German (Germany)"
        GERMAN_SWITZERLAND = "German (Switzerland)"
        GREEK_GREECE = "Greek (Greece)"
        GUJARATI_INDIA = "Gujarati (India)"
        HEBREW_ISRAEL = "Hebrew (Israel)"
        HINDI_INDIA = "Hindi (India)"
        HUNGARIAN_HUNGARY = "Hungarian (Hungary)"
        ICELANDIC_ICELAND = "Icelandic (Iceland)"
        INDONESIAN_INDONESIA = "Indonesian (Indonesia)"
        IRISH_IRELAND = "Irish (Ireland)"
        ITALIAN_ITALY = "Italian (Italy)"
        JAPANESE_JAPAN = "Japanese (Japan)"
        JAVANESE_LATIN_INDONESIA = "Javanese (Latin, Indonesia)"
        KANNADA_INDIA = "Kannada (India)"
        KAZAKH_KAZAKHSTAN = "Kazakh (Kazakhstan)"
        KHMER_CAMBODIA = "Khmer (Cambodia)"
        KOREAN_KOREA = "Korean (Korea)"
        LAO_LAOS = "Lao (Laos)"
        LATVIAN_LATVIA = "Latvian (Latvia)"
        LITHUANIAN_LITHUANIA = "Lithuanian (Lithuania)"
        MACEDONIAN_NORTH_MACEDONIA = "Macedonian (North Macedonia)"
        MALAY_MALAYSIA = "Malay (Malaysia)"
        MALAYALAM_INDIA = "Malayalam (India)"
        MALTESE_MALTA = "Maltese (Malta)"
        MARATHI_INDIA = "Marathi (India)"
        MONGOLIAN_MONGOLIA = "Mongolian (Mongolia)"
        NEPALI_NEPAL = "Nepali (Nepal)"
        NORWEGIAN_BOKMAL_NORWAY = "Norwegian Bokmål (Norway)"
        PASHTO_AFGHANISTAN = "Pashto (Afghanistan)"
        PERSIAN_IRAN = "Persian (Iran)"
        POLISH_POLAND = "Polish (Poland)"
        PORTUGUESE_BRAZIL = "Portuguese (Brazil)"
        PORTUGUESE_PORTUGAL = "Portuguese (Portugal)"
        ROMANIAN_ROMANIA = "Romanian (Romania)"
        RUSSIAN_RUSSIA = "Russian (Russia)"
        SERBIAN_LATIN_SERBIA = "Serbian (Latin, Serbia)"
        SINHALA_SRI_LANKA = "Sinhala (Sri Lanka)"
        SLOVAK_SLOVAKIA = "Slovak (Slovakia)"
        SLOVENIAN_SLOVENIA = "Slovenian (Slovenia)"
        SOMALI_SOMALIA = "Somali (Somalia)"
        SPANISH_ARGENTINA = "Spanish (Argentina)"
        SPANISH_BOLIVIA = "Spanish (Bolivia)"
        SPANISH_CHILE = "Spanish (Chile)"
        SPANISH_COLOMBIA = "Spanish (Colombia)"
        SPANISH_COSTA_RICA = "Spanish (Costa Rica)"
        SPANISH_CUBA = "Spanish (Cuba)"
        SPANISH_DOMINICAN_REPUBLIC = "Spanish (Dominican Republic)"
        SPANISH_ECUADOR = "Spanish (Ecuador)"
        SPANISH_EL_SALVADOR = "Spanish (El Salvador)"
        SPANISH_EQUATORIAL_GUINEA = "Spanish (Equatorial Guinea)"
        SPANISH_GUATEMALA = "Spanish (Guatemala)"
        SPANISH_HONDURAS = "Spanish (Honduras)"
        SPANISH_MEXICO = "Spanish (Mexico)"
        SPANISH_NICARAGUA = "Spanish (Nicaragua)"
        SPANISH_PANAMA = "Spanish (Panama)"
        SPANISH_PARAGUAY = "Spanish (Paraguay)"
        SPANISH_PERU = "Spanish (Peru)"
        SPANISH_PUERTO_RICO = "Spanish (Puerto Rico)"
        SPANISH_SPAIN = "Spanish (Spain)"
        SPANISH_UNITED_STATES = "Spanish (United States)"
        SPANISH_URUGUAY = "Spanish (Uruguay)"
        SPANISH_VENEZUELA = "Spanish (Venezuela)"
        SUNDANESE_INDONESIA = "Sundanese (Indonesia)"
        SWAHILI_KENYA = "Swahili (Kenya)"
        SWAHILI_TANZANIA = "Swahili (Tanzania)"
        SWEDISH_SWEDEN = "Swedish (Sweden)"
        TAMIL_INDIA = "Tamil (India)"
        TAMIL_MALAYSIA = "Tamil (Malaysia)"
        TAMIL_SINGAPORE = "Tamil (Singapore)"
        TAMIL_SRI_LANKA = "Tamil (Sri Lanka)"
        TELUGU_INDIA = "Telugu (India)"
        THAI_THAILAND = "Thai (Thailand)"
        TURKISH_TURKIYE = "Turkish (Türkiye)"
        UKRAINIAN_UKRAINE = "Ukrainian (Ukraine)"
        URDU_INDIA = "Urdu (India)"
        URDU_PAKISTAN = "Urdu (Pakistan)"
        UZBEK_LATIN_UZBEKISTAN = "Uzbek (Latin, Uzbekistan)"
        VIETNAMESE_VIETNAM = "Vietnamese (Vietnam)"
        WELSH_UNITED_KINGDOM = "Welsh (United Kingdom)"
        ZULU_SOUTH_AFRICA = "Zulu (South Africa)"
        ENGLISH_YOUR_ACCENT = "English - Your Accent"
        ENGLISH_AMERICAN_ACCENT = "English - American Accent"

    class SrtRole(str, Enum):
        INPUT = "input"
        OUTPUT = "output"

    endpoint: ClassVar[str] = "fal-ai/heygen/v2/translate/precision"
    title: ClassVar[str] = "HeyGen Translate – Precision"
    _required: ClassVar[tuple[str, ...]] = ("video", "output_language")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "video",
        "output_language",
        "translate_audio_only",
        "speaker_num",
        "enable_caption",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The video to translate, with clear speech."
    )
    output_language: OutputLanguage | None = Field(
        default=None, description="Language or dialect that the video is translated into."
    )
    translate_audio_only: bool | None = Field(
        default=False, description="Translates only the voice track and leaves the faces as they are."
    )
    speaker_num: int | None = Field(default=None, description="How many people speak in the video.")
    enable_dynamic_duration: bool | None = Field(
        default=True,
        description="Lets the video get longer or shorter, since languages are spoken at different speeds.",
    )
    brand_glossary_id: str | None = Field(
        default=None, description="Identifier of a HeyGen brand glossary with your own translations of terms."
    )
    enable_caption: bool = Field(default=False, description="Makes an SRT caption file beside the translated video.")
    srt_role: SrtRole | None = Field(
        default=None,
        description="Whether your SRT file belongs to the source video (input) or to the translated one (output).",
    )
    srt: DocumentRef = Field(
        default=DocumentRef(),
        serialization_alias="srt_url",
        description="Subtitle file of your own in SRT format; srt_role tells what it belongs to.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        caption_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
