class VeedVideoBackgroundRemovalFast(FalNode):
    """
    Remove the background of a video quickly with VEED, from people or objects.
    veed, video-to-video, video, background-removal, remove-background, alpha, fast

    Gives VP9 with alpha or a pair of H.264 files, with the same settings as the standard version; for previews and many clips.

    Use cases:
    - Cut out forty welcome clips filmed at the staff's desks
    - Make a transparent sticker video for a stream from a living-room clip
    - Preview an office-filmed presenter cut out for a web banner
    - Try a car clip with person mode off before the careful run
    - Strip the kitchen from a recipe clip before posting
    """

    class OutputCodec(str, Enum):
        VP9 = "vp9"
        H264 = "h264"

    endpoint: ClassVar[str] = "veed/video-background-removal/fast"
    title: ClassVar[str] = "VEED Video Background Removal – Fast"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "output_codec", "subject_is_person", "refine_foreground_edges")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage of the person or object to cut out."
    )
    output_codec: OutputCodec = Field(
        default=OutputCodec.VP9,
        description="vp9 gives one file with transparency; h264 gives two, colour and matte, with better colour.",
    )
    refine_foreground_edges: bool = Field(
        default=True, description="Finishes the edges of the cut-out more finely, as hair needs."
    )
    subject_is_person: bool = Field(
        default=True, description="On looks for a person; off looks for a product, an animal or another thing."
    )

    class OutputType(TypedDict):
        output: VideoRef
        video: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
