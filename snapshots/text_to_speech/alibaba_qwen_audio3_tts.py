class AlibabaQwenAudio3Tts(FalNode):
    """
    alibaba/qwen-audio-3-tts on fal.ai: its words are not written yet.
    fal, text-to-speech, draft
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
    title: ClassVar[str] = "Qwen Audio 3.0 TTS (Flash) Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "language")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", description="The words to be spoken, shown or examined, exactly as written.")
    language: Language = Field(
        default=Language.AUTO,
        description="Language that is spoken; left to itself, the model recognises or guesses it.",
    )
    voice: Voice = Field(default=Voice.CHERRY, description="Who speaks or sings, picked by name or identifier.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
