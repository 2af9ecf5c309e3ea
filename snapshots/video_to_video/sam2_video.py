class Sam2Video(FalNode):
    """
    Segment and follow an object through a video with Meta's SAM 2 from clicked points, boxes or an initial mask; text prompts are not understood.
    sam-2, meta, video-to-video, video, segmentation, object-tracking, points

    Box overlays optional. Use SAM 3 to find things by name.

    Use cases:
    - Click a single zebra and follow it through the herd
    - Box a patient's knee in a gait clip and track it
    - Start from a painted mask of a vase on a turntable
    - Separate one chorister from a row of identical robes
    - Correct a drifting track with a negative click at frame 80
    """

    endpoint: ClassVar[str] = "fal-ai/sam2/video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompts", "box_prompts", "apply_mask")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    mask_url: ImageRef = Field(
        default=ImageRef(),
        description="Image that marks the area to work on, usually white where something may change.",
    )
    prompts: list[Sam2PointPrompt] = Field(
        default=[], description="Clicked points with frame, position and label: 1 belongs to the object, 0 does not."
    )
    box_prompts: list[Sam2BoxPrompt] = Field(
        default=[], description="Boxes drawn around what should be found or removed."
    )
    apply_mask: bool = Field(
        default=False, description="Shows what was found by laying the mask over the returned picture or clip."
    )
    boundingbox_zip: bool = Field(
        default=False, description="Also returns pictures with boxes drawn on every frame, as a zip archive."
    )

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
