class Ltx2RetakeVideo(FalNode):
    """
    Redo one stretch of a video by prompt with LTX-2 Retake: give a start time and duration in seconds and replace its picture, its sound or both.
    ltx-2, lightricks, video-to-video, video, retake, video-editing, audio

    Everything outside that window stays; use Extend to add length instead.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Replace seconds four to seven of a toast where the speaker looked away
    - Redo only the sound of a dropped tray with a softer clink
    - Give a generated clip's broken hand moment a second chance
    - Have the dog catch the frisbee it missed in the middle of a shot
    - Change an actor's shrug to a nod without touching the rest
    """

    class RetakeMode(str, Enum):
        REPLACE_AUDIO = "replace_audio"
        REPLACE_VIDEO = "replace_video"
        REPLACE_AUDIO_AND_VIDEO = "replace_audio_and_video"

    endpoint: ClassVar[str] = "fal-ai/ltx-2/retake-video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "start_time", "duration", "retake_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    start_time: float = Field(default=0.0, ge=0, le=20, description="Second at which the stretch to film anew begins.")
    duration: float = Field(
        default=5.0, ge=2, le=20, description="Length in seconds of the stretch to redo, counted from the start time."
    )
    retake_mode: RetakeMode = Field(
        default=RetakeMode.REPLACE_AUDIO_AND_VIDEO,
        description="What is redone in the chosen stretch: the picture, the sound or both.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
