class Sam3VideoRle(FalNode):
    """
    Track objects in a video with SAM 3 from text, points, boxes or a starting mask at any frame.
    sam-3, meta, video-to-video, video, segmentation, rle, mask-data

    The sibling that can encode masks as run-length data (return_rle) and zip boxed frames; masks are not painted on unless you ask.

    Use cases:
    - Zip up boxed frames of every trolley that enters a supermarket
    - Start from a painted mask on frame 30 and follow one football from there
    - Lay a mask over a jellyfish through a whole aquarium clip
    - Ask for run-length codes of leaves for a botanist's script
    - See which sails a lower threshold still finds in sea haze
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/video-rle"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "point_prompts", "detection_threshold")
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
    prompt: str = Field(default="", description="Objects to track, named in words and parted by commas.")
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

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
