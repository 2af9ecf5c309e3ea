class LiveAvatar(FalNode):
    """
    Stream an audio-driven avatar with Live Avatar: a reference image, a recording and a prompt become clips of about three seconds each, chained for long talks.
    live-avatar, image-to-video, video, lip-sync, avatar, real-time, long-video

    Built for real-time pace.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Narrate a ten-minute lecture through one drawn professor by chaining clips
    - Pilot a talking concierge for a hostel's lobby tablet
    - Present a whole parish bulletin from the vicar's photo and audio
    - Trial acceleration levels for a reception kiosk's virtual greeter
    - Let an illustrated grandmother tell a full fairy tale without a cut
    """

    class Acceleration(str, Enum):
        NONE = "none"
        LIGHT = "light"
        REGULAR = "regular"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/live-avatar"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "num_clips", "acceleration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who is to speak or perform.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The speech or song that the lips follow. WAV or MP3.",
    )
    prompt: str = Field(
        default="",
        description="How the speaker behaves and what is around; the words spoken come from the audio or script.",
    )
    num_clips: int = Field(
        default=10,
        ge=1,
        le=100,
        description="How many pieces of roughly three seconds are strung together; this sets the total length.",
    )
    frames_per_clip: int = Field(
        default=48,
        ge=16,
        le=80,
        multiple_of=4,
        description="Frames in each piece, a multiple of four. More is smoother and takes longer.",
    )
    guidance_scale: float = Field(
        default=0.0,
        ge=0,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    acceleration: Acceleration = Field(
        default=Acceleration.NONE, description="How much the decoding of the frames is sped up."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
