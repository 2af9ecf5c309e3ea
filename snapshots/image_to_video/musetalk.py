class Musetalk(FalNode):
    """
    Match the mouth in a video to a new recording with MuseTalk.
    musetalk, image-to-video, video, lip-sync, dubbing, translation

    Takes footage and sound, changes the mouth region only and has nothing to adjust; LatentSync loops footage that is too short.

    Use cases:
    - Lip-sync a tutorial video to its dubbed voice track
    - Fix one mispronounced name in a filmed interview with a new recording
    - Match a filmed lecture to newly recorded narration
    - Keep a filmed speaker's gestures and background and change only the mouth
    - Lip-sync presenter footage to a one-minute voice-over
    """

    endpoint: ClassVar[str] = "fal-ai/musetalk"
    title: ClassVar[str] = "MuseTalk – Lip Sync"
    _required: ClassVar[tuple[str, ...]] = ("source_video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("source_video", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    source_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="source_video_url",
        description="Footage of the speaker whose mouth is redrawn to the new sound.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the mouth follows."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
