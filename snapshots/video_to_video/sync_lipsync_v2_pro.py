class SyncLipsyncV2Pro(FalNode):
    """
    Sync a speaker's mouth to new audio with sync.so Lipsync 2 Pro, which preserves fine features such as teeth.
    sync.so, lipsync-2-pro, video-to-video, video, lip-sync, dubbing, pro

    The top tier of the 2.0 line with only two inputs; standard v2 is cheaper.

    Use cases:
    - Dub a dentist's close-up talk without blurring her teeth
    - Finish a feature film's re-recorded dialogue in tight framing
    - Match a singer's studio vocal to a 4K extreme close-up
    - Replace a banned word in a presenter's hero shot
    - Present a jeweller's pitch in Japanese for a buyers' fair
    """

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync/v2/pro"
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
        description="What happens when audio and video differ in length: trim, repeat, play to and fro, add silence or change the speed.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
