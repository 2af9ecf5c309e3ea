class SyncLipsync(FalNode):
    """
    Match a speaker's lips to an audio file with sync.so lipsync 1.9.0-beta, or the older 1.8.0 and 1.7.1.
    sync.so, lipsync-1.9, video-to-video, video, lip-sync, dubbing

    Five ways to handle mismatched lengths; the first generation, superseded by lipsync 2.0.

    Use cases:
    - Dub a cheese-maker's tour with a hired French voice
    - Reproduce an older project's look with lipsync 1.7.1
    - Bounce a short nodding clip under a longer spoken recipe
    - Remap a narrator's slow reading onto a brisk take
    - Insert a corrected phone number into a plumber's advert
    """

    class Model(str, Enum):
        LIPSYNC_1_8_0 = "lipsync-1.8.0"
        LIPSYNC_1_7_1 = "lipsync-1.7.1"
        LIPSYNC_1_9_0_BETA = "lipsync-1.9.0-beta"

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync"
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
        description="What happens when sound and picture differ in length: cut, loop, play back and forth, fall silent or stretch.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
