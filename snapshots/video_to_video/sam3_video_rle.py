class Sam3VideoRle(FalNode):
    """
    Track objects in a video with SAM 3 and get masks as run-length data, from text, points, boxes or a starting mask at any frame. For programs that compute on masks; plain SAM 3 video paints them on the picture.
    sam-3, meta, video-to-video, video, segmentation, rle, mask-data

    Use cases:
    - Count trolleys entering a supermarket from exported mask runs
    - Measure how much of each frame a jellyfish covers
    - Feed per-frame masks of leaves to a botanist's script
    - Mark a football on frame 30 with a box and store its path
    - Archive mask data for a sailing race without storing painted video
    """

    class RleReturnMode(str, Enum):
        URL = "url"
        LIST = "list"

    endpoint: ClassVar[str] = "fal-ai/sam-3/video-rle"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "return_rle", "point_prompts", "detection_threshold")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("video",)}
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
    )
    mask_url: ImageRef = Field(
        default=ImageRef(),
        description="Image that marks the area to work on, usually white where something may change.",
    )
    prompt: str = Field(default="", description="Objects to track, named in words and parted by commas.")
    text_prompt: str | None = Field(
        default=None,
        description="Words that tell the model what to look for or which sound to make; optional where media already guides it.",
    )
    apply_mask: bool = Field(
        default=False, description="Shows what was found by laying the mask over the returned picture or clip."
    )
    boundingbox_zip: bool = Field(
        default=False, description="Also returns pictures with boxes drawn on every frame, as a zip archive."
    )
    box_prompts: list[BoxPrompt] = Field(default=[], description="Boxes drawn around what should be found or removed.")
    detection_threshold: float = Field(
        default=0.5, description="How sure the model must be; lower finds more and errs more often."
    )
    frame_index: int = Field(default=0, description="Number of the frame that the point, box or mask belongs to.")
    point_prompts: list[PointPrompt] = Field(default=[], description="Points on what is wanted or not wanted.")
    return_rle: bool = Field(
        default=False, description="Returns masks as run-length codes, a compact form for programs."
    )
    rle_return_mode: RleReturnMode = Field(
        default=RleReturnMode.LIST, description="Whether the run-length codes come as a file or directly as a list."
    )

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
