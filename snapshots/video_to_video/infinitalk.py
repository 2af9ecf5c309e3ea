class Infinitalk(FalNode):
    """
    Make a still picture talk to an audio file with InfiniteTalk: lips, face and head follow the recording while a prompt sets the scene.
    infinitalk, video-to-video, video, talking-head, lip-sync, audio-driven

    41 to 721 frames at 480p or 720p; take the video-to-video sibling to re-voice footage.

    Use cases:
    - Have a lighthouse keeper's painted portrait read his logbook aloud
    - Let a mayor's photo deliver her recorded flood warning
    - Give an illustrated grammar owl a teacher's own voice
    - Turn a podcast trailer and a cover photo into a talking clip
    - Make a chess club founder's 1950s photo tell a recorded joke
    """

    endpoint: ClassVar[str] = "fal-ai/infinitalk"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "resolution", "num_frames")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who is to speak.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default="",
        description="How the speaker behaves and what is around; the words spoken come from the audio or script.",
    )
    num_frames: int = Field(
        default=145,
        ge=41,
        le=721,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        le=4294967295,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
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
