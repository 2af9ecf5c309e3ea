class Sam3_1Video(FalNode):
    """
    Mask and follow up to 128 things through a video with Meta's SAM 3.1, by naming them or by points and boxes.
    sam-3, meta, video-to-video, video, segmentation, object-tracking, mask

    Returns a video with the masks laid on; many objects are tracked jointly, faster than in SAM 3.

    Use cases:
    - Mask a dancer for a background swap
    - Follow all players in a match clip
    - Track up to 128 people in one crowd shot
    - Cap the tracking at the eight rowers of one boat
    - Raise the object limit for a shot of a full car park
    """

    class VideoOutputType(str, Enum):
        X264_MP4 = "X264 (.mp4)"
        VP9_WEBM = "VP9 (.webm)"

    endpoint: ClassVar[str] = "fal-ai/sam-3-1/video"
    title: ClassVar[str] = "SAM 3.1 – Video Segmentation"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "video",
        "prompt",
        "max_num_objects",
        "apply_mask",
        "detection_threshold",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage in which things should be masked and followed.",
    )
    prompt: str = Field(
        default="", description="Names of the things to find and follow, separated by commas, such as person, cloth."
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
    max_num_objects: int = Field(
        default=16, ge=1, le=128, description="Most things to follow at once; more take longer."
    )

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
