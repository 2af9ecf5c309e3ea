class WorkflowUtilitiesTrimVideo(FalNode):
    """
    fal-ai/workflow-utilities/trim-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/trim-video"
    title: ClassVar[str] = "Workflow Utilities Trim Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "duration")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_file_size": 500000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. Up to 500 MB.",
    )
    start_time: float = Field(default=1.0, ge=0, description="Second at which the part to be redone begins.")
    end_time: float | None = Field(
        default=None, description="Second at which the repainted stretch of the recording ends."
    )
    duration: float | None = Field(
        default=2.0, gt=0, description="Length of the video in seconds; longer takes longer and usually costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef
        original_duration: float
        trimmed_duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
