class Latentsync(FalNode):
    """
    Match the lips in a video to an audio file with LatentSync, ByteDance's open lip-sync model.
    latentsync, bytedance, video-to-video, video, lip-sync, audio-driven

    Loops or ping-pongs the picture if the audio runs longer; no text, voices or emotions, simply mouth to sound.

    Use cases:
    - Sync a dubbed Portuguese track to a beekeeper's filmed tips
    - Let ten seconds of a nodding host carry a minute of narration
    - Match a rapper's studio vocal to a street-corner performance clip
    - Line up new dialogue with a student actor's only close-up
    - Make an estate agent's greeting fit each town's recorded name
    """

    class LoopMode(str, Enum):
        PINGPONG = "pingpong"
        LOOP = "loop"

    endpoint: ClassVar[str] = "fal-ai/latentsync"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "loop_mode", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker, whose lips are matched to the new speech.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=1,
        le=2,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    loop_mode: LoopMode | None = Field(
        default=None,
        description="How the video goes on when the speech is longer: from the start again, or back and forth.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
