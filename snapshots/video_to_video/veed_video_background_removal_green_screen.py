class VeedVideoBackgroundRemovalGreenScreen(FalNode):
    """
    Key out the green screen of a video with VEED and suppress green spill on the subject, with adjustable strength.
    veed, video-to-video, video, green-screen, chroma-key, background-removal

    For footage actually shot on chroma green; the other VEED removers work without a screen.

    Use cases:
    - Key a weather presenter from a student studio
    - Clear green from a blonde actress's hair edges
    - Pull a matte of a puppet shot on green felt
    - Place a drummer's green-screen take over a spaceship
    - Lower spill strength when a knitted jumper loses its colour
    """

    class OutputCodec(str, Enum):
        VP9 = "vp9"
        H264 = "h264"

    endpoint: ClassVar[str] = "veed/video-background-removal/green-screen"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "spill_suppression_strength", "output_codec")
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
