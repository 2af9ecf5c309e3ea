class VeedVideoBackgroundRemovalFast(FalNode):
    """
    Remove the background of a video quickly with VEED Fast, from people or objects, as VP9 with alpha or a pair of H.264 files.
    veed, video-to-video, video, background-removal, fast, alpha

    Same settings as the standard version; choose it for previews and many clips.

    Use cases:
    - Cut out forty short welcome clips for a staff page
    - Preview where a shop's presenter could stand on a web banner
    - Give a livestream highlight a transparent gamer in minutes
    - Strip the kitchen from a pan review before the next post
    - Test if a scooter clip is clean enough for a cut-out
    """

    class OutputCodec(str, Enum):
        VP9 = "vp9"
        H264 = "h264"

    endpoint: ClassVar[str] = "veed/video-background-removal/fast"
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
