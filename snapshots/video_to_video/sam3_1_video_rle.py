class Sam3_1VideoRle(FalNode):
    """
    Follow up to 128 things through a video with SAM 3.1, by name, start mask, or points and boxes on any frame.
    sam-3, meta, video-to-video, video, segmentation, rle, object-tracking

    Masks are laid on and boxed frames zipped only on request; the plain version has no start mask.

    Use cases:
    - Get boxed frames of a clip for training data
    - Follow a single product through an advert from a painted mask, limited to one object
    - Follow 128 parcels on a belt from points set on any frame
    - Cap the track of a swimming final at its eight lanes
    - Raise the limit from 16 to 60 people for boxed frames of a crossing
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3-1/video-rle"
    title: ClassVar[str] = "SAM 3.1 – Video Segmentation with Start Mask"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "mask", "frame_index", "max_num_objects")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage in which things should be followed."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Mask of the object at the frame where tracking starts.",
    )
    prompt: str = Field(
        default="", description="Names of the things to find and follow, separated by commas, such as person, cloth."
    )
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
    max_num_objects: int = Field(
        default=16, ge=1, le=128, description="Most things to follow at once; more take longer."
    )

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
