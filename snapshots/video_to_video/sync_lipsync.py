class SyncLipsync(FalNode):
    """
    Match a speaker's lips to a recording with sync.so Lipsync 1.9 beta, or the older 1.8 and 1.7.1.
    sync.so, video-to-video, video, lip-sync, dubbing, translation

    Takes a video and a recording, with only the version to choose; the generation before Lipsync 2.0.

    Use cases:
    - Dub a tour video with a hired voice
    - Correct one spoken phone number in an advert
    - Repeat an older project's look with lipsync 1.7.1
    - Reshoot the mouth of one scene in a film begun on the 1.9 beta
    - Finish a half-dubbed series on lipsync 1.8.0
    """

    class Model(str, Enum):
        LIPSYNC_1_8_0 = "lipsync-1.8.0"
        LIPSYNC_1_7_1 = "lipsync-1.7.1"
        LIPSYNC_1_9_0_BETA = "lipsync-1.9.0-beta"

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync"
    title: ClassVar[str] = "Sync Lipsync 1.9"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "model")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    model: Model = Field(
        default=Model.LIPSYNC_1_9_0_BETA,
        description="Version of the lipsync model; the older ones help to repeat earlier work.",
    )
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
