class ResembleAiChatterboxhdTextToSpeech(FalNode):
    """
    Speak text with Resemble AI's ChatterboxHD in one of nine named voices or a cloned one.
    chatterbox, resemble, text-to-speech, voice-cloning, expressive, watermark, 48khz

    Exaggeration can go to double, output to 48 kHz, and a watermark is built in; plain Chatterbox acts tags instead.

    Use cases:
    - Record a trailer voice-over with exaggeration turned up to 2
    - Clone a speaker for a how-to video
    - Finish a voice-over at 48 kHz for the edit
    - Let Siobhan or Rico read when no sample is at hand
    - Cast a three-hander radio play with Blade, Britney and Richard
    """

    class Voice(str, Enum):
        AURORA = "Aurora"
        BLADE = "Blade"
        BRITNEY = "Britney"
        CARL = "Carl"
        CLIFF = "Cliff"
        RICHARD = "Richard"
        RICO = "Rico"
        SIOBHAN = "Siobhan"
        VICKY = "Vicky"

    endpoint: ClassVar[str] = "resemble-ai/chatterboxhd/text-to-speech"
    title: ClassVar[str] = "ChatterboxHD – Text to Speech"
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "audio", "exaggeration", "high_quality_audio")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="My name is Maximus Decimus Meridius, commander of the Armies of the North, General of the Felix Legions and loyal servant to the true emperor, Marcus Aurelius. Father to a murdered son, husband to a murdered wife. And I will have my vengeance, in this life or the next.",
        description="The words to speak; an example is set.",
    )
    voice: Voice | None = Field(
        default=None,
        description="Ready-made speaker. Without this and without a voice sample, each run picks somebody at random.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Sample of the voice to imitate; goes before the named voice.",
    )
    exaggeration: float = Field(
        default=0.5,
        ge=0.25,
        le=2,
        description="How theatrical the delivery is; higher is more intense and can become unstable.",
    )
    cfg: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Guidance on delivery; around 0.3 suits dramatic reading or fast-talking reference voices.",
    )
    high_quality_audio: bool = Field(default=False, description="Scales the sound up from 24 to 48 kHz; takes longer.")
    seed: int = Field(
        default=0,
        ge=-1,
        description="Number that fixes the chance in the delivery, so that a reading can be repeated; -1 or 0 draws a new one.",
    )
    temperature: float = Field(
        default=0.8,
        ge=0.05,
        le=5,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
