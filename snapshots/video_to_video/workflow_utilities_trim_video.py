class WorkflowUtilitiesTrimVideo(FalNode):
    """
    Cut one stretch out of a video by seconds with FFmpeg in fal's Workflow Utilities.
    ffmpeg, video-to-video, video, trim, cut, workflow-utilities

    Give a start and either an end or a length; the lengths before and after come back with the clip.

    Use cases:
    - Cut a ten-second teaser from a webinar
    - Trim the dead time off a screen recording
    - Keep seconds 12 to 17 of a take for a lip-sync node
    - Take five seconds from the start point on
    - Get original and trimmed length along with the clip
    """

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/trim-video"
    title: ClassVar[str] = "Workflow Utilities – Trim Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "start_time", "end_time", "duration")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_file_size": 500000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video from which a stretch is kept. Up to 500 MB.",
    )
    start_time: float = Field(default=1.0, ge=0, description="Second at which the kept stretch begins.")
    end_time: float | None = Field(
        default=None, description="Second at which the kept stretch ends; unset, the duration decides."
    )
    duration: float | None = Field(
        default=2.0,
        gt=0,
        description="Length of the kept stretch in seconds, from the start; ignored when an end time is set.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        original_duration: float
        trimmed_duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
