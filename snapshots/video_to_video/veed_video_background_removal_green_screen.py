class VeedVideoBackgroundRemovalGreenScreen(FalNode):
    """
    Key out the green screen of a video with VEED and clear green spill from the subject.
    veed, video-to-video, video, green-screen, chroma-key, background-removal

    The strength of spill removal can be set; for footage shot on green, where the other VEED removers need no screen.

    Use cases:
    - Key a presenter from a green studio wall and clear the spill off the shirt
    - Key a musician's green-screen take so that another scene can lie behind
    - Clear green fringes from blonde hair
    - Lower spill removal when a jumper loses its colour
    - Pull a chrome kettle off green felt with spill removal at full strength
    """

    class OutputCodec(str, Enum):
        VP9 = "vp9"
        H264 = "h264"

    endpoint: ClassVar[str] = "veed/video-background-removal/green-screen"
    title: ClassVar[str] = "VEED Video Background Removal – Green Screen"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "spill_suppression_strength", "output_codec")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage that was shot in front of a green screen.",
    )
    output_codec: OutputCodec = Field(
        default=OutputCodec.VP9,
        description="vp9 gives one file with transparency; h264 gives two, colour and matte, with better colour.",
    )
    spill_suppression_strength: float | None = Field(
        default=0.8,
        ge=0,
        le=1,
        description="Removes green fringes; raise it if they remain, lower it if the subject's colours change.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        video: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
