class Personaplex(FalNode):
    """
    fal-ai/personaplex on fal.ai: its words are not written yet.
    fal, audio-to-audio, draft
    """

    class Voice(str, Enum):
        NATF0 = "NATF0"
        NATF1 = "NATF1"
        NATF2 = "NATF2"
        NATF3 = "NATF3"
        NATM0 = "NATM0"
        NATM1 = "NATM1"
        NATM2 = "NATM2"
        NATM3 = "NATM3"
        VARF0 = "VARF0"
        VARF1 = "VARF1"
        VARF2 = "VARF2"
        VARF3 = "VARF3"
        VARF4 = "VARF4"
        VARM0 = "VARM0"
        VARM1 = "VARM1"
        VARM2 = "VARM2"
        VARM3 = "VARM3"
        VARM4 = "VARM4"

    endpoint: ClassVar[str] = "fal-ai/personaplex"
    title: ClassVar[str] = "Personaplex Audio to Audio"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "voice_audio", "prompt", "temperature_text", "top_k_text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="You are a wise and friendly teacher. Answer questions or provide advice in a clear and engaging way.",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    voice: Voice = Field(default=Voice.NATF2, description="Who speaks or sings, picked by name or identifier.")
    voice_audio: AudioRef = Field(default=AudioRef(), serialization_alias="voice_audio_url")
    temperature_audio: float = Field(default=0.8, ge=0, le=2)
    temperature_text: float = Field(default=0.7, ge=0, le=2)
    top_k_audio: int = Field(default=250, ge=1, le=2048)
    top_k_text: int = Field(default=25, ge=1, le=1000)
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        text: str
        duration: float
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
