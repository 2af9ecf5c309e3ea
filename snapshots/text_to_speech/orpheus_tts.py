class OrpheusTts(FalNode):
    """
    Speak text with Orpheus TTS, a Llama-based open speech model with eight English voices and inline emotion tags such as <gasp> and <yawn>.
    orpheus, text-to-speech, speech, emotion-tags, open-weights, expressive

    Use cases:
    - Give a bored teenager in a school play podcast an audible yawn
    - Read condolence letter drafts in a gentle voice to judge their tone
    - Voice a detective game's witness who gasps mid-answer
    - Record sniffling and coughing lines for a first-aid course
    - Compare Tara, Leo and Zoe on one radio promo
    """

    class Voice(str, Enum):
        TARA = "tara"
        LEAH = "leah"
        JESS = "jess"
        LEO = "leo"
        DAN = "dan"
        MIA = "mia"
        ZAC = "zac"
        ZOE = "zoe"

    endpoint: ClassVar[str] = "fal-ai/orpheus-tts"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "temperature")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="", description="The words to speak. Cues such as <laugh> or <sigh> may stand between them."
    )
    voice: Voice = Field(default=Voice.TARA, description="Who speaks or sings, picked by name or identifier.")
    temperature: float = Field(
        default=0.7,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    repetition_penalty: float = Field(
        default=1.2,
        ge=1.1,
        le=2,
        description="How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
