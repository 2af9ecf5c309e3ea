class VeedVideoBackgroundRemoval(FalNode):
    """
    Remove the background of a video with VEED, no green screen needed.
    veed, video-to-video, video, background-removal, remove-background, alpha, matting

    Made for people, objects too; gives one VP9 file with alpha or separate colour and matte files in H.264. Fast trades care for speed.

    Use cases:
    - Cut out a presenter filmed in a living room
    - Cut out a product demo filmed on a kitchen counter to lie over slides
    - Deliver colour and matte of a dancer shot in the street to a video editor
    - Lift a spinning vase off its table with person mode off
    - Refine the hair of a podcast host who sits before a bookshelf
    """

    class OutputCodec(str, Enum):
        VP9 = "vp9"
        H264 = "h264"

    endpoint: ClassVar[str] = "veed/video-background-removal"
    title: ClassVar[str] = "VEED Video Background Removal"
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
