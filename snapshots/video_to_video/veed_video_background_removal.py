class VeedVideoBackgroundRemoval(FalNode):
    """
    Remove a video's background with VEED, tuned for people but able to take objects: no green screen needed.
    veed, video-to-video, video, background-removal, alpha, matting

    Returns one VP9 file with alpha, or separate colour and matte in H.264. The standard version; Fast is quicker.

    Use cases:
    - Cut out a piano teacher filmed in a busy living room
    - Lift a spinning vase off its table with person mode off
    - Deliver colour and matte files of a dancer to an editor
    - Put a mechanic over a workshop manual's diagrams
    - Save fine hair in a podcast host's cut-out
    """

    class OutputCodec(str, Enum):
        VP9 = "vp9"
        H264 = "h264"

    endpoint: ClassVar[str] = "veed/video-background-removal"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "output_codec", "subject_is_person", "refine_foreground_edges")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    output_codec: OutputCodec = Field(
        default=OutputCodec.VP9,
        description="Whether transparency comes in one file or as a colour video with a separate mask video.",
    )
    refine_foreground_edges: bool = Field(
        default=True, description="Finishes the edges of the cut-out more finely, as hair needs."
    )
    subject_is_person: bool = Field(
        default=True, description="Tells the cut-out whether to look for a person or for something else."
    )

    class OutputType(TypedDict):
        output: VideoRef
        video: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
