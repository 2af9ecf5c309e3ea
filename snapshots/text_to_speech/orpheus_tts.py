class OrpheusTts(FalNode):
    """
    Speak text with Orpheus TTS, an open speech model built on Llama, in one of eight named voices.
    orpheus, text-to-speech, speech, emotion-tags, open-weights, expressive

    Tags such as <yawn> or <gasp> act in the text; no sample is taken, so voices cannot be cloned.

    Use cases:
    - Record an empathetic support message
    - Act out a radio scene with sighs and laughter
    - Give Zac an audible yawn as the bored teenager of an audio play
    - Record one radio promo in the voices of Tara, Leo and Zoe
    - Let Dan cough and Mia sniffle for a first-aid course without any voice sample
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
    title: ClassVar[str] = "Orpheus TTS"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "temperature")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        description="The words to speak. Sounds may stand between them as tags: <laugh>, <sigh>, <gasp>, <yawn>, <groan>, <cough>, <chuckle>, <sniffle>.",
    )
    voice: Voice = Field(default=Voice.TARA, description="Which of the eight speakers reads the text.")
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
        description="How strongly repeats are punished; higher avoids loops, too high sounds odd.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
