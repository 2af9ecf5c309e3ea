class AIAvatar(FalNode):
    """
    Make a person in a still image speak your recording with MultiTalk: one audio file drives the lips, a prompt sets the scene. Up to 241 frames at 480p or 720p, for a single speaker.
    multitalk, image-to-video, video, lip-sync, talking-head, avatar, audio-driven

    Use cases:
    - Have a museum founder's oil portrait recite her recorded opening speech
    - Put a vet's voice memo about ticks onto her reception photo
    - Sync a radio host's trailer recording to his studio headshot
    - Let a cartoon librarian announce story hour with the real librarian's voice
    - Pair an absent best man's audio toast with his picture for the reception
    """

    endpoint: ClassVar[str] = "fal-ai/ai-avatar"
    _required: ClassVar[tuple[str, ...]] = ("audio", "image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "resolution", "num_frames")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("video",)}
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    num_frames: int = Field(
        default=145,
        ge=41,
        le=241,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
