class BriaVideoBackgroundRemoval(FalNode):
    """
    Remove the background of a video of up to 30 seconds with Bria, without a green screen.
    bria, video-to-video, video, background-removal, remove-background, alpha, matting

    Gives VP9 with transparency or a pair of H.264 files; VRMBG 3.0 fills the ground with a colour and keeps sound.

    Use cases:
    - Cut out a presenter for a slide deck
    - Make a product clip transparent for a shop page
    - Remove backgrounds for a client who demands a model trained on licensed data
    - Cut a spinning vase out with Bria, its person mode switched off
    - Make thirty-second cut-outs that match a campaign already keyed with Bria
    """

    class OutputCodec(str, Enum):
        VP9 = "vp9"
        H264 = "h264"

    endpoint: ClassVar[str] = "bria/video/background-removal"
    title: ClassVar[str] = "Bria Video – Background Removal"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "output_codec", "subject_is_person", "refine_foreground_edges")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "video": {"max_duration": 30, "max_height": 4000, "max_width": 4000}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the person or object to cut out. At most 4000 px a side, at most 30 seconds.",
    )
    output_codec: OutputCodec = Field(
        default=OutputCodec.VP9,
        description="vp9 gives one file with transparency; h264 gives two, colour and matte, with better colour.",
    )
    refine_foreground_edges: bool = Field(
        default=True, description="Finishes the edges of the cut-out more finely, as hair needs."
    )
    subject_is_person: bool = Field(
        default=True, description="On looks for a person; switch it off for a product or other thing."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
