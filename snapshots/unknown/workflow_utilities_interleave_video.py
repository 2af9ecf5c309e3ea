class WorkflowUtilitiesInterleaveVideo(FalNode):
    """
    Interleave a list of videos into one with FFmpeg, following the order of the list.
    ffmpeg, interleave-video, combine-videos, video, utility, workflow

    A plain utility without a prompt or other settings: several video URLs in, one video out.

    Use cases:
    - Weave two angles of a dance rehearsal into one file
    - Interleave question clips with a teacher's answer clips
    - Combine a storm's phone videos from three neighbours in sequence
    - Put generated shots and their source takes in one review video
    - Mix a recipe's step films with close-ups, listed in turn
    """

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/interleave-video"
    _required: ClassVar[tuple[str, ...]] = ("videos",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("videos",)
    _limits: ClassVar[dict[str, dict[str, float]]] = {"videos": {"max_file_size": 100000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        description="Videos to interleave; the order of the list decides the order in the result. Up to 100 MB each.",
    )
    frames_per_second: float | None = Field(
        default=None,
        ge=1,
        le=120,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
