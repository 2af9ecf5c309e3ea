class BriaVideoBackgroundRemovalV3(FalNode):
    """
    Remove the background of a video with Bria's VRMBG 3.0 and fill it with a colour or nothing.
    bria, video-to-video, video, background-removal, remove-background, green-screen, alpha

    Keeps the sound, offers nine kinds of file and can crop to the subject; the older node gives a matte of its own.

    Use cases:
    - Cut out a podcast host
    - Put a white ground behind a product video
    - Turn footage into a green-screen clip for an editor
    - Crop a walking presenter to the smallest frame that fits
    - Export a transparent clip as ProRes with its sound
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
    title: ClassVar[str] = "Bria VRMBG 3.0 – Video Background Removal"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "background_color", "output_container_and_codec", "auto_zoom")
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
        description="Footage of the person or thing to free from its background.",
    )
    background_color: BackgroundColor = Field(
        default=BackgroundColor.BLACK, description="Colour that fills the background; Transparent leaves it empty."
    )
    auto_zoom: bool = Field(
        default=False, description="Crops the video to the smallest frame that holds the subject all the time."
    )

    class OutputType(TypedDict):
        output: VideoRef
        request_id: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
