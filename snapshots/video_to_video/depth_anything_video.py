class DepthAnythingVideo(FalNode):
    """
    fal-ai/depth-anything-video on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class Model(str, Enum):
        VDA_SMALL = "VDA-Small"
        VDA_BASE = "VDA-Base"
        VDA_LARGE = "VDA-Large"

    class Colormap(str, Enum):
        GRAYSCALE = "grayscale"
        TURBO = "turbo"
        INFERNO = "inferno"
        MAGMA = "magma"
        VIRIDIS = "viridis"

    class Resolution(str, Enum):
        AUTO = "auto"
        RESOLUTION_360P = "360p"
        RESOLUTION_480P = "480p"
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"

    endpoint: ClassVar[str] = "fal-ai/depth-anything-video"
    title: ClassVar[str] = "Depth Anything Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "resolution", "max_frames", "output_fps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    model: Model = Field(
        default=Model.VDA_LARGE,
        description="Which of the available models or versions does the work; they differ in quality, speed and price.",
    )
    colormap: Colormap = Field(default=Colormap.GRAYSCALE)
    resolution: Resolution = Field(
        default=Resolution.AUTO, description="Size of the video; higher is sharper, takes longer and often costs more."
    )
    max_frames: int | None = Field(default=None, ge=1, le=1800)
    output_fps: float | None = Field(
        default=None, gt=0, description="Frame rate of the interpolated video; higher plays the added frames faster."
    )
    side_by_side: bool = Field(default=False)
    include_raw_depths: bool = Field(default=False)

    class OutputType(TypedDict):
        output: VideoRef
        raw_depths: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
