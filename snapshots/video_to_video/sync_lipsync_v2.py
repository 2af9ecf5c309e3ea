class SyncLipsyncV2(FalNode):
    """
    Match the lips in a video to a recording with sync.so Lipsync 2.0.
    sync.so, video-to-video, video, lip-sync, dubbing, translation

    Takes a video and speech; a switch offers the costlier 2-pro, which the Pro endpoint always uses. Five ways to handle unequal lengths.

    Use cases:
    - Dub a product video into another language
    - Replace a muffled answer in an interview with the studio take
    - Draft a dubbed advert on plain lipsync-2 before 2-pro renders the final
    - Switch between standard and pro on the same clip
    - Reserve 2-pro for the close-ups of a series and run the rest on lipsync-2
    """

    class Model(str, Enum):
        LIPSYNC_2 = "lipsync-2"
        LIPSYNC_2_PRO = "lipsync-2-pro"

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync/v2"
    title: ClassVar[str] = "Sync Lipsync 2.0"
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
        description="What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
