class Latentsync(FalNode):
    """
    Match the lips in a video to a recording with LatentSync, ByteDance's open lip-sync model.
    latentsync, bytedance, video-to-video, video, lip-sync, dubbing, open-weights

    Picture can loop or run back and forth under longer sound; MuseTalk has no such setting.

    Use cases:
    - Dub a talking-head clip into another language
    - Fit a studio vocal to a filmed performance
    - Let ten seconds of a presenter carry a minute of narration
    - Run a short clip back and forth under a long recording with pingpong
    - Tighten the mouth to the sound with a higher guidance
    """

    class LoopMode(str, Enum):
        PINGPONG = "pingpong"
        LOOP = "loop"

    endpoint: ClassVar[str] = "fal-ai/latentsync"
    title: ClassVar[str] = "LatentSync – Lip Sync"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "loop_mode", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker whose lips should follow the recording.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=2,
        description="How tightly the mouth follows the recording; higher is more exact and can distort or jitter.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    loop_mode: LoopMode | None = Field(
        default=None,
        description="How the video goes on when the speech is longer: from the start again, or back and forth.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
