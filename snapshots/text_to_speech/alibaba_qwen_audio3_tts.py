class AlibabaQwenAudio3Tts(FalNode):
    """
    Speak text in ten languages with Alibaba's Qwen Audio 3.0 TTS Flash, in one of 45 ready-made voices.
    qwen, alibaba, text-to-speech, speech, voice-over, multilingual

    Takes text, voice and language and gives a recording; Qwen3-TTS also takes cloned voices and a style prompt.

    Use cases:
    - Record the voice-over of a product video in German and in Korean
    - Read a blog article aloud in one chosen stock voice for a podcast feed
    - Choose among 45 ready-made speakers for a voice menu
    - Give ten game characters ten different stock voices
    - Read Italian copy with Dolce and Russian copy with Alek
    """

    class Language(str, Enum):
        AUTO = "Auto"
        CHINESE = "Chinese"
        ENGLISH = "English"
        SPANISH = "Spanish"
        RUSSIAN = "Russian"
        ITALIAN = "Italian"
        FRENCH = "French"
        KOREAN = "Korean"
        JAPANESE = "Japanese"
        GERMAN = "German"
        PORTUGUESE = "Portuguese"

    class Voice(str, Enum):
        CHERRY = "Cherry"
        SERENA = "Serena"
        ETHAN = "Ethan"
        CHELSIE = "Chelsie"
        MOMO = "Momo"
        VIVIAN = "Vivian"
        MOON = "Moon"
        MAIA = "Maia"
        KAI = "Kai"
        NOFISH = "Nofish"
        BELLA = "Bella"
        JENNIFER = "Jennifer"
        RYAN = "Ryan"
        KATERINA = "Katerina"
        AIDEN = "Aiden"
        MIA = "Mia"
        MOCHI = "Mochi"
        BELLONA = "Bellona"
        VINCENT = "Vincent"
        BUNNY = "Bunny"
        NEIL = "Neil"
        ELIAS = "Elias"
        ARTHUR = "Arthur"
        NINI = "Nini"
        SEREN = "Seren"
        PIP = "Pip"
        STELLA = "Stella"
        BODEGA = "Bodega"
        SONRISA = "Sonrisa"
        ALEK = "Alek"
        DOLCE = "Dolce"
        SOHEE = "Sohee"
        LENN = "Lenn"
        EMILIEN = "Emilien"
        ANDRE = "Andre"
        JADA = "Jada"
        DYLAN = "Dylan"
        LI = "Li"
        MARCUS = "Marcus"
        ROY = "Roy"
        PETER = "Peter"
        SUNNY = "Sunny"
        ERIC = "Eric"
        ROCKY = "Rocky"
        KIKI = "Kiki"

    endpoint: ClassVar[str] = "alibaba/qwen-audio-3-tts"
    title: ClassVar[str] = "Qwen Audio 3.0 TTS Flash"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "language")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", description="The words to speak, exactly as written.")
    language: Language = Field(
        default=Language.AUTO,
        description="Language of the text. Auto detects it; naming it gives better pronunciation and intonation.",
    )
    voice: Voice = Field(
        default=Voice.CHERRY, description="Ready-made speaker; each one is at home in certain languages and dialects."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
