class ResembleAiChatterboxhdTextToSpeech(FalNode):
    """
    Speak text with Resemble AI's ChatterboxHD: nine named voices or a cloned sample, emotion exaggeration, a built-in watermark, and optional upscaling from 24 to 48 kHz.
    chatterbox, chatterboxhd, text-to-speech, speech, voice-cloning, 48khz, watermark

    Use cases:
    - Record a watermarked charity appeal that can be traced later
    - Deliver a Shakespeare prologue with exaggeration turned well up
    - Finish a trailer voice-over at 48 kHz for the edit suite
    - Let Siobhan read an Irish bakery's voicemail greeting
    - Slow down a cloned fast talker for a how-to video
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
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice", "audio", "exaggeration", "high_quality_audio")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="My name is Maximus Decimus Meridius, commander of the Armies of the North, General of the Felix Legions and loyal servant to the true emperor, Marcus Aurelius. Father to a murdered son, husband to a murdered wife. And I will have my vengeance, in this life or the next.",
        description="The words to speak, exactly as written.",
    )
    voice: Voice | None = Field(
        default=None,
        description="Ready-made speaker. Without this and without a voice sample, each run picks somebody at random.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
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
    high_quality_audio: bool = Field(
        default=False, description="Delivers the voice at a higher sample rate; takes longer."
    )
    seed: int = Field(
        default=0,
        ge=-1,
        description="Number that fixes the chance in the delivery, so that a reading can be repeated. Zero means a new random one every run.",
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
