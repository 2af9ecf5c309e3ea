class VeedLipsync(FalNode):
    """
    Match the lips in a video to any audio file with VEED Lipsync.
    veed, video-to-video, video, lip-sync, dubbing, avatar

    Two inputs and no settings; use Pixverse for typed text, React-1 for emotion, or Fabric to start from a still picture.

    Use cases:
    - Fit a new jingle line to a pizza boss's advert
    - Put a translated welcome on a campsite owner's clip
    - Swap the name in a birthday greeting sent to twenty children
    - Sync a translator's Korean take to a ceramics lesson
    - Mend a wedding speech recorded without a microphone
    """

    endpoint: ClassVar[str] = "veed/lipsync"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker, whose lips are matched to the new speech.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
