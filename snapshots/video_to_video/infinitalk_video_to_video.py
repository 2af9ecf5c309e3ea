class InfinitalkVideoToVideo(FalNode):
    """
    Re-voice filmed footage with InfiniteTalk: the person in the input video speaks the given audio, mouth and expression included.
    infinitalk, video-to-video, video, lip-sync, re-voice, audio-driven

    41 to 241 frames at 480p or 720p with a guiding prompt; plain InfiniteTalk starts from a photo.

    Use cases:
    - Replace a fluffed line in a baker's welcome with a clean recording
    - Have a curator's filmed tour speak Welsh from a translator's audio
    - Re-voice a storyteller's clip after the wind ruined the microphone
    - Match an actor's mumbled take to the studio's new dialogue
    - Fit a corrected opening date into an already shot museum greeting
    """

    endpoint: ClassVar[str] = "fal-ai/infinitalk/video-to-video"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "prompt", "resolution", "num_frames")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker, whose lips are matched to the new speech.",
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
        le=241,
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
