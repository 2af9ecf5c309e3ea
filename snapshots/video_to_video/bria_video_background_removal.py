class BriaVideoBackgroundRemoval(FalNode):
    """
    bria/video/background-removal on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class OutputCodec(str, Enum):
        VP9 = "vp9"
        H264 = "h264"

    endpoint: ClassVar[str] = "bria/video/background-removal"
    title: ClassVar[str] = "Video Background Removal"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "output_codec")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "video": {"max_duration": 30, "max_height": 4000, "max_width": 4000}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. At most 4000 px a side, at most 30 seconds.",
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

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
