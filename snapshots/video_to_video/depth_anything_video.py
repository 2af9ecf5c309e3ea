class DepthAnythingVideo(FalNode):
    """
    Turn a video into a depth video with Video Depth Anything, steady from frame to frame.
    depth-anything, video-to-video, video, depth-map, depth-estimation, preprocessing

    Three model sizes, five colour scales, a side-by-side view and raw depth as a file; up to 1,800 frames.

    Use cases:
    - Prepare a depth video for a depth-guided generator
    - Make a depth pass for compositing and fog
    - Show original and depth side by side for a talk
    - Export raw float depths of each frame as .npz
    - Draw near and far in warm and cool colours
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
    title: ClassVar[str] = "Video Depth Anything"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "model", "colormap", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage whose depth should be estimated."
    )
    model: Model = Field(
        default=Model.VDA_LARGE, description="Size of the depth model: Large is the most accurate, Small the quickest."
    )
    colormap: Colormap = Field(
        default=Colormap.GRAYSCALE,
        description="Colours of the depth: grayscale for further work, turbo warm near and cool far, inferno and magma in even steps from dark to bright, viridis safe for colour-blind viewers.",
    )
    resolution: Resolution = Field(
        default=Resolution.AUTO, description="Size of the depth video; auto keeps that of the input, up to 1080p."
    )
    max_frames: int | None = Field(
        default=None,
        ge=1,
        le=1800,
        description="Most frames to process, counted from the start; unset goes on to the limit.",
    )
    output_fps: float | None = Field(
        default=None, gt=0, description="Frames a second of the depth video; unset keeps those of the input."
    )
    side_by_side: bool = Field(default=False, description="Shows the original beside its depth in one video.")
    include_raw_depths: bool = Field(
        default=False,
        description="Also returns the depth values of every frame as an .npz file, with their range and frame rate.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        raw_depths: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
