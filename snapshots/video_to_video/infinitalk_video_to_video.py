class InfinitalkVideoToVideo(FalNode):
    """
    Dub filmed footage with InfiniteTalk: the person speaks a new recording with mouth and expression.
    infinitetalk, video-to-video, video, lip-sync, dubbing, audio-driven

    Up to 241 frames at 480p or 720p with a guiding prompt; plain InfiniteTalk starts from a picture and runs longer.

    Use cases:
    - Dub a filmed welcome message into another language
    - Replace a fluffed line in footage with a clean recording
    - Dub up to 241 frames of a clip whose sound the wind ruined
    - Change the filmed face's expression along with the dubbed words
    - Set the manner of a filmed speaker by prompt while dubbing
    """

    endpoint: ClassVar[str] = "fal-ai/infinitalk/video-to-video"
    title: ClassVar[str] = "InfiniteTalk – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "prompt", "resolution", "num_frames")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker whose lips and face should follow the new recording.",
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
