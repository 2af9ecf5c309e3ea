class AIAvatarMulti(FalNode):
    """
    Stage a conversation between two people in one picture with MultiTalk: supply a separate recording for each speaker and they talk in turn.
    multitalk, image-to-video, video, lip-sync, conversation, two-speakers, audio-driven

    480p or 720p, up to 241 frames.

    Use cases:
    - Stage a recorded customs dialogue between two drawn travellers for a French class
    - Turn a two-host podcast excerpt into a clip using their shared booth photo
    - Let the two brothers in an archive photograph speak lines read by descendants
    - Preview a sitcom quarrel from scratch recordings and one kitchen still
    - Match a doctor's and a patient's role-play audio to a consultation room picture
    """

    endpoint: ClassVar[str] = "fal-ai/ai-avatar/multi"
    _required: ClassVar[tuple[str, ...]] = ("image", "first_audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "first_audio", "second_audio", "prompt", "resolution")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who is to speak or perform.",
    )
    first_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="first_audio_url",
        description="Audio of what the first of the two people says.",
    )
    second_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="second_audio_url",
        description="Audio of what the second of the two people says.",
    )
    prompt: str = Field(
        default="",
        description="How the speaker behaves and what is around; the words spoken come from the audio or script.",
    )
    num_frames: int = Field(
        default=181,
        ge=41,
        le=241,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    seed: int = Field(
        default=81,
        ge=-1,
        le=4294967295,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    use_only_first_audio: bool = Field(
        default=False, description="Ignore the second recording, so that only person one speaks."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
