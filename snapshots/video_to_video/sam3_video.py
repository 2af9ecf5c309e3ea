class Sam3Video(FalNode):
    """
    Segment and track objects through a video with Meta's SAM 3 by naming them, or with points and boxes.
    sam-3, meta, video-to-video, video, segmentation, object-tracking, mask

    Returns a video with masks painted on by default plus box overlays; Video-to-RLE gives mask data instead, SAM 2 takes no text.

    Use cases:
    - Type 'cow, calf' to follow a herd in a farmer's drone clip
    - Mask every helmet in a building site walkthrough
    - Track the shuttlecock in a badminton rally for a coach
    - Highlight all the red boats in a regatta by name
    - Make a matte of a dancer for a background swap downstream
    """

    class VideoOutputType(str, Enum):
        X264_MP4 = "X264 (.mp4)"
        VP9_WEBM = "VP9 (.webm)"

    endpoint: ClassVar[str] = "fal-ai/sam-3/video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "apply_mask", "detection_threshold")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(
        default="", description="Names of the things to find and track, separated by commas; not a scene to generate."
    )
    point_prompts: list[PointPromptBase] = Field(default=[], description="Points on what is wanted or not wanted.")
    box_prompts: list[BoxPromptBase] = Field(
        default=[], description="Boxes drawn around what should be found or removed."
    )
    apply_mask: bool = Field(
        default=True, description="Shows what was found by laying the mask over the returned picture or clip."
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4, description="Container and codec of the video; some keep transparency."
    )
    detection_threshold: float = Field(
        default=0.5, ge=0.1, le=1, description="How sure the model must be; lower finds more and errs more often."
    )

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
