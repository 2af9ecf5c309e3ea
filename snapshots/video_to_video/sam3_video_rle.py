class Sam3VideoRle(FalNode):
    """
    Follow things through a video with SAM 3, by name, start mask, or points and boxes on any frame.
    sam-3, meta, video-to-video, video, segmentation, rle, object-tracking

    Masks are laid on and boxed frames zipped only on request; the plain version has no start mask.

    Use cases:
    - Collect boxed frames of trolleys for training data
    - Follow one football from a painted mask
    - Box every pallet of a warehouse clip with no object limit to set
    - Zip boxed frames of a full grandstand without stating how many people to follow
    - Re-track one take of a SAM 3 project from its stored start mask
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/video-rle"
    title: ClassVar[str] = "SAM 3 – Video Segmentation with Start Mask"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "mask_url", "frame_index", "detection_threshold")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage in which things should be followed."
    )
    mask_url: ImageRef = Field(default=ImageRef(), description="Mask of the object at the frame where tracking starts.")
    prompt: str = Field(default="", description="Objects to track, named in words and parted by commas.")
    point_prompts: list[PointPrompt] = Field(default=[], description="Points on what is wanted or not wanted.")
    box_prompts: list[BoxPrompt] = Field(default=[], description="Boxes drawn around what should be found or removed.")
    apply_mask: bool = Field(
        default=False, description="Shows what was found by laying the mask over the returned clip."
    )
    boundingbox_zip: bool = Field(
        default=False, description="Also returns pictures with boxes drawn on every frame, as a zip archive."
    )
    detection_threshold: float = Field(
        default=0.5,
        ge=0.01,
        le=1,
        description="How sure the model must be; lower finds more and errs more often. Try 0.2 to 0.3 when words find nothing.",
    )
    frame_index: int = Field(
        default=0, description="Number of the frame that the start mask belongs to; counts only with a mask."
    )

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
