class BriaVideoBackgroundRemovalV3(FalNode):
    """
    bria/video/background-removal/v3 on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class OutputContainerAndCodec(str, Enum):
        MP4_H265 = "mp4_h265"
        MP4_H264 = "mp4_h264"
        WEBM_VP9 = "webm_vp9"
        MOV_H265 = "mov_h265"
        MOV_PRORESKS = "mov_proresks"
        MKV_H265 = "mkv_h265"
        MKV_H264 = "mkv_h264"
        MKV_VP9 = "mkv_vp9"
        GIF = "gif"

    class BackgroundColor(str, Enum):
        TRANSPARENT = "Transparent"
        BLACK = "Black"
        WHITE = "White"
        GRAY = "Gray"
        RED = "Red"
        GREEN = "Green"
        BLUE = "Blue"
        YELLOW = "Yellow"
        CYAN = "Cyan"
        MAGENTA = "Magenta"
        ORANGE = "Orange"

    endpoint: ClassVar[str] = "bria/video/background-removal/v3"
    title: ClassVar[str] = "Bria's VRMBG 3.0 Video Background Removal"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "output_container_and_codec")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    output_container_and_codec: OutputContainerAndCodec = Field(
        default=OutputContainerAndCodec.WEBM_VP9,
        description="Wrapper and compression of the video file; pick what your player or editor reads.",
    )
    preserve_audio: bool = Field(
        default=True, description="Carries the sound of the input over to the result; off returns a silent clip."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    background_color: BackgroundColor = Field(
        default=BackgroundColor.BLACK,
        description="Colour of the ground behind the subject or text; left out or set to none, it is transparent.",
    )
    auto_zoom: bool = Field(default=False)

    class OutputType(TypedDict):
        output: VideoRef
        request_id: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
