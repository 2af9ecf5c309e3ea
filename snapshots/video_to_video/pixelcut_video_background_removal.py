class PixelcutVideoBackgroundRemoval(FalNode):
    """
    Remove the background of a video with Pixelcut, from people or things.
    pixelcut, video-to-video, video, background-removal, remove-background, alpha, matting

    Gives one VP9 file with transparency, or colour and matte as two H.264 files, which keep colours better; edges can be refined.

    Use cases:
    - Cut a presenter out for a course video
    - Cut out a spinning product to lie over a shop banner
    - Cut out shop clips with Pixelcut after doing the packshots there
    - Hand a Pixelcut cut-out and its matte to a video editor as H.264
    - Extend a Pixelcut photo campaign with a transparent clip
    """

    class OutputCodec(str, Enum):
        VP9 = "vp9"
        H264 = "h264"

    endpoint: ClassVar[str] = "pixelcut/video-background-removal"
    title: ClassVar[str] = "Pixelcut Video Background Removal"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "output_codec", "subject_is_person", "refine_foreground_edges")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage of the person or thing to cut out."
    )
    output_codec: OutputCodec | None = Field(
        default=None,
        description="vp9 gives one file with transparency; h264 gives colour and matte as two files and keeps colours better.",
    )
    refine_foreground_edges: bool | None = Field(
        default=None, description="Finishes the edges of the cut-out more finely, as hair needs."
    )
    subject_is_person: bool | None = Field(
        default=None, description="On looks for a person; off looks for a product, an animal or another thing."
    )

    class OutputType(TypedDict):
        output: VideoRef
        video: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
