class Sam3Video(FalNode):
    """
    Mask and follow things through a video with Meta's SAM 3, by naming them or by points and boxes.
    sam-3, meta, video-to-video, video, segmentation, object-tracking, mask

    Returns a video with the masks laid on; SAM 2 reads no words, SAM 3.1 sets a limit of objects.

    Use cases:
    - Mask a speaker for a background swap
    - Follow a ball through a sports clip
    - Mark forty parked cars of an aerial clip without setting an object limit
    - Mask every helmet in a building site walkthrough, however many appear
    - Redo one take of a project masked with SAM 3 so that the tracks match
    """

    class VideoOutputType(str, Enum):
        X264_MP4 = "X264 (.mp4)"
        VP9_WEBM = "VP9 (.webm)"

    endpoint: ClassVar[str] = "fal-ai/sam-3/video"
    title: ClassVar[str] = "SAM 3 – Video Segmentation"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "apply_mask", "detection_threshold")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage in which things should be masked and followed.",
    )
    prompt: str = Field(
        default="", description="Names of the things to find and track, separated by commas; not a scene to generate."
    )
    point_prompts: list[PointPromptBase] = Field(default=[], description="Points on what is wanted or not wanted.")
    box_prompts: list[BoxPromptBase] = Field(
        default=[], description="Boxes drawn around what should be found or removed."
    )
    apply_mask: bool = Field(
        default=True, description="Shows what was found by laying the mask over the returned clip."
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4,
        description="Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.",
    )
    detection_threshold: float = Field(
        default=0.5, ge=0.1, le=1, description="How sure the model must be; lower finds more and errs more often."
    )

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
