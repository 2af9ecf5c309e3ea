class Sam3_1VideoRle(FalNode):
    """
    fal-ai/sam-3-1/video-rle on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3-1/video-rle"
    title: ClassVar[str] = "Sam 3 1 Video RLE"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "mask", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    point_prompts: list[PointPrompt] = Field(default=[], description="Points on what is wanted or not wanted.")
    box_prompts: list[BoxPrompt] = Field(default=[], description="Boxes drawn around what should be found or removed.")
    apply_mask: bool = Field(
        default=False, description="Shows what was found by laying the mask over the returned picture or clip."
    )
    boundingbox_zip: bool = Field(
        default=False, description="Also returns pictures with boxes drawn on every frame, as a zip archive."
    )
    detection_threshold: float = Field(
        default=0.5, ge=0.01, le=1, description="How sure the model must be; lower finds more and errs more often."
    )
    frame_index: int = Field(default=0, description="Number of the frame that the point, box or mask belongs to.")
    max_num_objects: int = Field(default=16, ge=1, le=128)

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
