class WorkflowUtilitiesInterleaveVideo(FalNode):
    """
    Weave the frames of several videos into one with FFmpeg, in the order of the list.
    ffmpeg, workflow-utilities, video, interleave, frames, strobe

    Takes the clips and, if wanted, the frame rate of the result; Merge Videos plays whole clips one after another.

    Use cases:
    - Make a strobe effect from two takes of a dance
    - Put two renders of half the frames together
    - Rebuild a clip from its odd and its even frames
    - Flicker between three colour versions of one loop
    - Stretch woven frames into slow motion with a low frame rate
    """

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/interleave-video"
    title: ClassVar[str] = "Workflow Utilities – Interleave Videos"
    _required: ClassVar[tuple[str, ...]] = ("videos",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("videos", "frames_per_second")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"videos": {"max_file_size": 100000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        description="Videos to interleave; the order of the list decides the order in the result. Each up to 100 MB.",
    )
    frames_per_second: float | None = Field(
        default=None,
        ge=1,
        le=120,
        description="Frame rate of the result: lower makes it longer, higher shorter and faster. Unset, it follows from the inputs and can be odd.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
