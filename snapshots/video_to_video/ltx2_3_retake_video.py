class Ltx2_3RetakeVideo(FalNode):
    """
    Redo a stretch of a clip by prompt with LTX-2.3 Pro: its picture, its sound or both.
    ltx, lightricks, video-to-video, video, retake, video-editing, pro

    Takes the clip, a start time and 2 to 20 seconds; the rest stays as it was. Extend adds length instead.

    Use cases:
    - Change what happens in the middle of a finished clip
    - Fix a misspoken line in a presenter video
    - Replace the sound of three seconds and leave the picture
    - Give a generated shot's failed moment a second take
    - Make the actor look up instead of away from second four
    """

    class RetakeMode(str, Enum):
        REPLACE_AUDIO = "replace_audio"
        REPLACE_VIDEO = "replace_video"
        REPLACE_AUDIO_AND_VIDEO = "replace_audio_and_video"

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3/retake-video"
    title: ClassVar[str] = "LTX-2.3 Pro – Retake Video"
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
    start_time: float = Field(default=0.0, ge=0, le=20, description="Second at which the part to be redone begins.")
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
