class Sam2Video(FalNode):
    """
    Follow an object through a video with Meta's SAM 2 from points, boxes or a start mask.
    sam2, meta, video-to-video, video, segmentation, object-tracking, mask

    Masks are laid on and boxed frames zipped on request; words are not understood, SAM 3 finds things by name.

    Use cases:
    - Mask a product in a turntable video
    - Follow one runner through a race clip
    - Click one of several look-alikes and follow only that one
    - Follow a vase on a potter's wheel from a painted start mask
    - Fix a drifting mask by a negative point on a later frame
    """

    endpoint: ClassVar[str] = "fal-ai/sam2/video"
    title: ClassVar[str] = "SAM 2 – Video Segmentation"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompts", "box_prompts", "apply_mask")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage in which an object should be followed.",
    )
    mask_url: ImageRef = Field(default=ImageRef(), description="Mask of the object to start from.")
    prompts: list[Sam2PointPrompt] = Field(
        default=[], description="Clicked points with frame, position and label: 1 belongs to the object, 0 does not."
    )
    box_prompts: list[Sam2BoxPrompt] = Field(
        default=[], description="Boxes drawn around what should be found or removed."
    )
    apply_mask: bool = Field(
        default=False, description="Shows what was found by laying the mask over the returned clip."
    )
    boundingbox_zip: bool = Field(
        default=False, description="Also returns pictures with boxes drawn on every frame, as a zip archive."
    )

    class OutputType(TypedDict):
        output: VideoRef
        boundingbox_frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
