class SyncLipsyncV2Pro(FalNode):
    """
    Match a speaker's mouth to new speech with sync.so Lipsync 2 Pro, which keeps teeth and fine facial features.
    sync.so, video-to-video, video, lip-sync, dubbing, close-up

    Takes a video and a recording; the costliest of the 2.0 line.

    Use cases:
    - Dub a film dialogue in tight framing
    - Replace a spoken word in a presenter's hero shot
    - Keep teeth sharp in a dubbed extreme close-up from a clip and a voice alone
    - Run every scene of a feature dub on 2 Pro without setting a model
    - Finish the final of an advert drafted with plain Lipsync 2.0
    """

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync/v2/pro"
    title: ClassVar[str] = "Sync Lipsync 2.0 Pro"
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
    sync_mode: LipsyncMode = Field(
        default=LipsyncMode.CUT_OFF,
        description="What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
