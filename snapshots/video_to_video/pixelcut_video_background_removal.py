class PixelcutVideoBackgroundRemoval(FalNode):
    """
    pixelcut/video-background-removal on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class OutputCodec(str, Enum):
        VP9 = "vp9"
        H264 = "h264"

    endpoint: ClassVar[str] = "pixelcut/video-background-removal"
    title: ClassVar[str] = "Pixelcut Video Background Removal"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "output_codec")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    output_codec: OutputCodec | None = Field(
        default=None,
        description="Whether transparency comes in one file or as a colour video with a separate mask video.",
    )
    refine_foreground_edges: bool | None = Field(
        default=None, description="Finishes the edges of the cut-out more finely, as hair needs."
    )
    subject_is_person: bool | None = Field(
        default=None, description="Tells the cut-out whether to look for a person or for something else."
    )

    class OutputType(TypedDict):
        output: VideoRef
        video: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
