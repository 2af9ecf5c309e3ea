class LiveAvatar(FalNode):
    """
    Make a character speak a recording in a long chain of short clips with Live Avatar.
    live-avatar, image-to-video, video, lip-sync, avatar, long-video

    Takes a picture, a recording and a prompt; up to 100 clips of about three seconds come back as one video.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn a five-minute lecture recording into a talking-head video
    - Make a long audio newsletter watchable
    - Narrate five minutes through one drawn host
    - Set the length of a talk by its number of clips
    - Speak a four-minute museum guide through one portrait
    """

    class Acceleration(str, Enum):
        NONE = "none"
        LIGHT = "light"
        REGULAR = "regular"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/live-avatar"
    title: ClassVar[str] = "Live Avatar – Image and Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "num_clips", "acceleration")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"formats": ["mp3", "wav"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture of the character who should speak."
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
        default=48, ge=16, le=80, multiple_of=4, description="Frames in each piece. More is smoother and takes longer."
    )
    guidance_scale: float = Field(
        default=0.0,
        ge=0,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    acceleration: Acceleration = Field(
        default=Acceleration.NONE, description="How much the decoding of the frames is sped up."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
