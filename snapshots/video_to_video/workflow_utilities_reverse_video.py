class WorkflowUtilitiesReverseVideo(FalNode):
    """
    Play a video backwards with FFmpeg in fal's Workflow Utilities.
    ffmpeg, video-to-video, video, reverse, rewind, workflow-utilities

    One clip in, the reversed clip out, with nothing to set; for cutting or resizing take Trim Video or Scale Video.

    Use cases:
    - Make a rewind effect for a social clip
    - Run a pouring shot backwards for an advert
    - Turn a zoom in into a zoom out
    - Prepare the backward half of a boomerang loop
    - Let a shattered cup come together again
    """

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/reverse-video"
    title: ClassVar[str] = "Workflow Utilities – Reverse Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_file_size": 524288000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The video to play backwards. Up to 500 MB."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
