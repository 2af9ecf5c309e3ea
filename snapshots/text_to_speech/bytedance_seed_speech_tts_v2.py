class BytedanceSeedSpeechTtsV2(FalNode):
    """
    Speak text of up to 5,000 characters with ByteDance's Seed Speech 2.0 in one of 41 voices.
    seed-speech, bytedance, text-to-speech, speech, voice-over, multilingual, emotion

    A plain instruction steers tone and emotion; ten languages, with Chinese and English mixed by some voices.

    Use cases:
    - Record the voice-over of an explainer video
    - Make phone-menu prompts at 8 kHz
    - Ask for a cheerful or a slower delivery in plain words
    - Lower a narrator by four semitones for the villain of an audio drama
    - Save a Mexican Spanish narration as 48 kHz Opus
    """

    class Voice(str, Enum):
        VIVI_MIXED_EN_ZH_JA_ES_ID = "vivi_mixed_en_zh_ja_es_id"
        MINDY_EN_ES_ID_PT_ZH = "mindy_en_es_id_pt_zh"
        STOKIE_EN = "stokie_en"
        DACEY_EN = "dacey_en"
        TIM_EN = "tim_en"
        KIAN_EN_ZH = "kian_en_zh"
        CEDRIC_EN_ZH = "cedric_en_zh"
        SOPHIE_EN_ZH = "sophie_en_zh"
        JEAN_EN_ZH = "jean_en_zh"
        MAGNUS_EN_ZH = "magnus_en_zh"
        MABEL_EN_ZH = "mabel_en_zh"
        NADIA_EN_ZH = "nadia_en_zh"
        OPAL_EN_ZH = "opal_en_zh"
        PEARL_EN_ZH = "pearl_en_zh"
        QUENTIN_EN_ZH = "quentin_en_zh"
        VIENNA_MIXED_EN_ZH = "vienna_mixed_en_zh"
        ALINA_MIXED_EN_ZH = "alina_mixed_en_zh"
        CORINNE_MIXED_EN_ZH = "corinne_mixed_en_zh"
        ESTHER_MIXED_EN_ZH = "esther_mixed_en_zh"
        FREYA_MIXED_EN_ZH = "freya_mixed_en_zh"
        GIGI_MIXED_EN_ZH = "gigi_mixed_en_zh"
        HOLLY_MIXED_EN_ZH = "holly_mixed_en_zh"
        LYLA_MIXED_EN_ZH = "lyla_mixed_en_zh"
        DAISY_MIXED_EN_ZH = "daisy_mixed_en_zh"
        TRACY_ES_ZH = "tracy_es_zh"
        JESS_JA_ES_ID_PT_EN_ZH = "jess_ja_es_id_pt_en_zh"
        PINKY_ES_KO_MIXED_EN_ZH = "pinky_es_ko_mixed_en_zh"
        SWEETY_JA_ES = "sweety_ja_es"
        SANDY_ES_MIXED_EN_ZH = "sandy_es_mixed_en_zh"
        SVEN_DE = "sven_de"
        MINIMI_JA = "minimi_ja"
        USSEAU_FR = "usseau_fr"
        FELIPE_ES = "felipe_es"
        HAN_ID = "han_id"
        MARTINS_PT = "martins_pt"
        ENZO_IT = "enzo_it"
        SHANE_KO = "shane_ko"
        BONNIE_ZH = "bonnie_zh"
        FELIX_ZH = "felix_zh"
        CELESTE_ZH = "celeste_zh"
        MONKEY_KING_ZH = "monkey_king_zh"

    class OutputFormat(str, Enum):
        MP3 = "mp3"
        OPUS = "opus"

    class SampleRate(int, Enum):
        SAMPLE_RATE_8000 = 8000
        SAMPLE_RATE_16000 = 16000
        SAMPLE_RATE_22050 = 22050
        SAMPLE_RATE_24000 = 24000
        SAMPLE_RATE_32000 = 32000
        SAMPLE_RATE_44100 = 44100
        SAMPLE_RATE_48000 = 48000

    class Language(str, Enum):
        ZH = "zh"
        EN = "en"
        JA = "ja"
        ES_MX = "es-mx"
        ID = "id"
        PT_BR = "pt-br"
        KO = "ko"
        IT = "it"
        DE = "de"
        FR = "fr"

    endpoint: ClassVar[str] = "fal-ai/bytedance/seed-speech/tts/v2"
    title: ClassVar[str] = "Seed Speech TTS 2.0"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "voice_instruction", "language", "speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", max_length=5000, description="The words to speak, exactly as written.")
    voice: Voice = Field(
        default=Voice.STOKIE_EN,
        description="Ready-made speaker; the ending names the languages. With mixed, Chinese and English may alternate in one sentence.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.MP3, description="File format of the speech: MP3, or Opus in an Ogg file."
    )
    sample_rate: SampleRate = Field(
        default=SampleRate.SAMPLE_RATE_24000,
        description="Samples per second of the sound file; higher keeps more treble and takes more space.",
    )
    speed: float = Field(default=1.0, ge=0.5, le=2, description="Pace of the speech: 1 is normal, 0.5 half, 2 double.")
    volume: float = Field(default=1.0, ge=0.5, le=2, description="Loudness: 1 is normal, 0.5 half, 2 double.")
    pitch: int = Field(
        default=0,
        ge=-12,
        le=12,
        description="Raises or lowers the voice in semitones: 12 is an octave up, -12 an octave down, 0 changes nothing.",
    )
    language: Language | None = Field(
        default=None,
        description="Reads the whole text as this language; unset, the language is detected, and bilingual voices may mix.",
    )
    voice_instruction: str | None = Field(
        default=None,
        description="How to speak, in plain words: tone, emotion, pace, loudness. It is not read aloud and costs nothing.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
