class AIAvatarMulti(FalNode):
    """
    Stage a conversation of two people in one picture with MultiTalk.
    multitalk, image-to-video, video, lip-sync, conversation, two-speakers, podcast

    Each person has a recording and they speak in turn, up to 241 frames at 480p or 720p; the text sibling voices typed lines instead.

    Use cases:
    - Turn a two-host podcast excerpt into a video
    - Stage a recorded dialogue for a language course
    - Let two people in an archive photo speak in two recorded voices
    - Sync a role-play of doctor and patient to one picture
    - Mute the second person and let only the first recording play
    """

    endpoint: ClassVar[str] = "fal-ai/ai-avatar/multi"
    title: ClassVar[str] = "MultiTalk – Two Speakers from Audio"
    _required: ClassVar[tuple[str, ...]] = ("image", "first_audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "first_audio", "second_audio", "prompt", "resolution")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture with the two people; it is cropped around its centre if the shape does not fit.",
    )
    first_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="first_audio_url",
        description="Recording of what the first person says.",
    )
    second_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="second_audio_url",
        description="Recording of what the second person says, after the first.",
    )
    prompt: str = Field(
        default="", description="How the two people behave and what is around them; the words come from the recordings."
    )
    num_frames: int = Field(
        default=181, ge=41, le=241, description="Number of frames; a video of more than 81 costs a quarter more."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    seed: int = Field(
        default=81,
        ge=-1,
        le=4294967295,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
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
