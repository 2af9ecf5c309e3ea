class AIAvatar(FalNode):
    """
    Make the person in a picture speak a recording with MultiTalk, for a single speaker.
    multitalk, image-to-video, video, lip-sync, talking-head, avatar

    Takes picture, recording and a prompt for the scene, up to 241 frames at 480p or 720p; InfiniteTalk goes to 721 frames.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/infinitalk.

    Use cases:
    - Turn a headshot and a voice memo into a talking clip
    - Make a short podcast trailer from the host's photo and voice
    - Get a 145-frame talking clip from one recording without choosing a length
    - Redo a talking portrait with the preset seed 42 after changing only the prompt
    - Let a mascot speak one recorded slogan in MultiTalk's single-speaker version
    """

    endpoint: ClassVar[str] = "fal-ai/ai-avatar"
    title: ClassVar[str] = "MultiTalk – Talking Avatar"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "resolution", "num_frames")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person who should speak; it is cropped around its centre if the shape does not fit.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default="",
        description="How the speaker behaves and what is around; the words spoken come from the audio or script.",
    )
    num_frames: int = Field(
        default=145, ge=41, le=241, description="Number of frames; a video of more than 81 costs a quarter more."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        le=4294967295,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
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
