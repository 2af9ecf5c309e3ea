class SyncLipsyncV2(FalNode):
    """
    Match lips in a video to an audio file with sync.so Lipsync 2.0; a model switch offers the costlier 2-pro as well.
    sync.so, lipsync-2, video-to-video, video, lip-sync, dubbing

    Newer than 1.9; choose the separate Pro endpoint when teeth and facial detail must survive.

    Use cases:
    - Put a Spanish recording under a pharmacist's vaccination clip
    - Redo one muffled answer in a vox pop from the studio take
    - Fit a rewritten ending to a puppet master's live introduction
    - Compare standard and pro modes on a bearded cellist
    - Localise a tractor dealer's message with a Polish speaker's audio
    """

    class Model(str, Enum):
        LIPSYNC_2 = "lipsync-2"
        LIPSYNC_2_PRO = "lipsync-2-pro"

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync/v2"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "model")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    model: Model = Field(
        default=Model.LIPSYNC_2,
        description="Standard lipsync 2 or its pro version, which is finer and costs about two thirds more.",
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
        description="What happens when audio and video differ in length: trim, repeat, play to and fro, add silence or change the speed.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
