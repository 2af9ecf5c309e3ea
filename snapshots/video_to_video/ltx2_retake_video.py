class Ltx2RetakeVideo(FalNode):
    """
    Redo a stretch of a clip by prompt with LTX-2: its picture, its sound or both.
    ltx, lightricks, video-to-video, video, retake, video-editing, audio

    Takes the clip, a start time and 2 to 20 seconds; the rest stays. Retired at fal; LTX-2.3 Pro Retake follows here.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltx-2.3/retake-video.

    Use cases:
    - Correct one gesture in a finished presenter clip
    - Swap the sound of a slammed door for a softer one
    - Redo part of a clip that LTX-2 itself made
    - Patch an older campaign video in its LTX-2 look
    - Let a missed catch succeed in the middle of a shot
    """

    class RetakeMode(str, Enum):
        REPLACE_AUDIO = "replace_audio"
        REPLACE_VIDEO = "replace_video"
        REPLACE_AUDIO_AND_VIDEO = "replace_audio_and_video"

    endpoint: ClassVar[str] = "fal-ai/ltx-2/retake-video"
    title: ClassVar[str] = "LTX-2 – Retake Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "start_time", "duration", "retake_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Clip of which a stretch should be done again."
    )
    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What should happen or be heard in the stretch that is redone.",
    )
    start_time: float = Field(default=0.0, ge=0, le=20, description="Second at which the stretch to film anew begins.")
    duration: float = Field(
        default=5.0,
        ge=2,
        le=20,
        description="Length in seconds of the stretch to redo, counted from the start time; longer costs more.",
    )
    retake_mode: RetakeMode = Field(
        default=RetakeMode.REPLACE_AUDIO_AND_VIDEO,
        description="What is redone in the chosen stretch: the picture, the sound or both.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
