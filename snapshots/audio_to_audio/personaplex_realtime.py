class PersonaplexRealtime(FalNode):
    """
    Answer a short piece of raw speech with speech by NVIDIA's PersonaPlex, over fal's realtime address.
    personaplex, nvidia, audio-to-audio, speech-to-speech, realtime, voice-agent

    Takes and gives encoded sound data with text and cannot run through the queue; the plain PersonaPlex node takes recordings.

    Use cases:
    - Prototype the live replies of a spoken shop assistant
    - Choose the voice of a live conversation partner
    - Give a live voice agent a voice cloned from a sample
    - Answer a short chunk of raw speech without uploading a sound file
    - Get a live spoken reply as raw sound data with its text
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

    endpoint: ClassVar[str] = "fal-ai/personaplex/realtime"
    title: ClassVar[str] = "PersonaPlex Realtime – Speech to Speech"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "voice", "voice_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: str = Field(default="", description="Piece of speech as raw 16-bit PCM data, mono at 24 kHz, in Base64.")
    voice_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="voice_audio_url",
        description="Sample whose voice the reply takes over; ten seconds or more of clear speech work best. Doubles the price.",
    )
    temperature_text: float = Field(
        default=0.7, ge=0, le=2, description="How much chance enters the wording of the reply; higher is more varied."
    )
    top_k_text: int = Field(
        default=25,
        ge=1,
        le=1000,
        description="How many of the likeliest word pieces may be chosen from; fewer is more predictable.",
    )
    prompt: str = Field(
        default="You are a wise and friendly teacher. Answer questions or provide advice in a clear and engaging way.",
        description="Who is speaking in the reply and in what situation, as in a stage direction.",
    )
    voice: Voice = Field(
        default=Voice.NATF2,
        description="Voice of the reply: NAT sounds natural, VAR varied, F is female, M male. A connected voice sample overrides it.",
    )
    top_k_audio: int = Field(
        default=250,
        ge=1,
        le=2048,
        description="How many of the likeliest sound pieces may be chosen from; fewer is more predictable.",
    )
    temperature_audio: float = Field(
        default=0.8, ge=0, le=2, description="How much chance enters the sound of the voice; higher is more varied."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: str
        text: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
