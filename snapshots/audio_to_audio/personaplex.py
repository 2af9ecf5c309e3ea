class Personaplex(FalNode):
    """
    Answer a spoken recording with a spoken reply by NVIDIA's PersonaPlex, in a persona you describe.
    personaplex, nvidia, audio-to-audio, speech-to-speech, voice-agent, persona, voice-clone

    Takes speech, gives speech and its text, in one of 18 voices or one cloned from a sample at double cost.

    Use cases:
    - Prototype a phone assistant's answer to a recorded question
    - Voice a game character that replies to recorded speech
    - Answer a saved voice message with a sound file to send back
    - Repeat a good reply to the same recording by its returned seed
    - Read the length of a spoken reply before placing it in a lesson
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
    title: ClassVar[str] = "PersonaPlex – Speech to Speech"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "voice", "voice_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="You are a wise and friendly teacher. Answer questions or provide advice in a clear and engaging way.",
        description="Who is speaking in the reply and in what situation, as in a stage direction.",
    )
    voice: Voice = Field(
        default=Voice.NATF2,
        description="Voice of the reply: NAT sounds natural, VAR varied, F is female, M male. A connected voice sample overrides it.",
    )
    voice_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="voice_audio_url",
        description="Sample whose voice the reply takes over; ten seconds or more of clear speech work best. Doubles the price.",
    )
    temperature_audio: float = Field(
        default=0.8, ge=0, le=2, description="How much chance enters the sound of the voice; higher is more varied."
    )
    temperature_text: float = Field(
        default=0.7, ge=0, le=2, description="How much chance enters the wording of the reply; higher is more varied."
    )
    top_k_audio: int = Field(
        default=250,
        ge=1,
        le=2048,
        description="How many of the likeliest sound pieces may be chosen from; fewer is more predictable.",
    )
    top_k_text: int = Field(
        default=25,
        ge=1,
        le=1000,
        description="How many of the likeliest word pieces may be chosen from; fewer is more predictable.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of what a person says and wants answered.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        text: str
        duration: float
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
