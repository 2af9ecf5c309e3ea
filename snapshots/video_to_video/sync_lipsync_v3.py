class SyncLipsyncV3(FalNode):
    """
    Match the lips in a video to a recording with sync-3, Sync's lipsync model after 2.0.
    sync.so, video-to-video, video, lip-sync, dubbing, active-speaker

    Takes a video and speech, finds the active speaker among several people, and handles covered mouths by itself.

    Use cases:
    - Dub a talking-head video into another language
    - Fix a misspoken line in a finished advert
    - Dub one speaker in a shot with several people
    - Keep the lips right when a hand passes over the mouth
    - Name the panellist to dub by a photo of the face
    """

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync/v3"
    title: ClassVar[str] = "Sync Lipsync 3"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "sync_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker whose lips should follow the new speech.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    sync_mode: LipsyncMode = Field(
        default=LipsyncMode.CUT_OFF,
        description="What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.",
    )
    options: Sync3GenerationOptions | None = Field(
        default=None,
        description="Further settings of Sync, such as which speaker is meant; a sync mode given here comes before the one above.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
