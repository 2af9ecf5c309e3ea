class SeedvrUpscaleVideo(FalNode):
    """
    Enlarge and restore a video with ByteDance's SeedVR2, with detail that stays steady from frame to frame.
    seedvr, bytedance, video-to-video, video, upscale, restoration, 4k

    By a factor of up to ten or to 2160p; writes MP4, WebM, ProRes or GIF.

    Use cases:
    - Restore a camcorder tape for the big screen
    - Bring clips of mixed sizes to 2160p by a target instead of a factor
    - Enlarge a tiny clip tenfold without flicker between frames
    - Export an enlarged cutscene as ProRes for editing
    - Keep invented detail low on interview footage by the noise scale
    """

    class UpscaleMode(str, Enum):
        TARGET = "target"
        FACTOR = "factor"

    class TargetResolution(str, Enum):
        TARGET_RESOLUTION_720P = "720p"
        TARGET_RESOLUTION_1080P = "1080p"
        TARGET_RESOLUTION_1440P = "1440p"
        TARGET_RESOLUTION_2160P = "2160p"

    endpoint: ClassVar[str] = "fal-ai/seedvr/upscale/video"
    title: ClassVar[str] = "SeedVR2 – Upscale Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "upscale_mode", "upscale_factor", "target_resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The small or soft footage to enlarge."
    )
    upscale_mode: UpscaleMode = Field(
        default=UpscaleMode.FACTOR, description="Whether the enlargement goes by a factor or up to a set resolution."
    )
    upscale_factor: float = Field(
        default=2.0,
        ge=1,
        le=10,
        description="How many times wider and higher the result becomes; larger costs more. Counts only in factor mode.",
    )
    target_resolution: TargetResolution = Field(
        default=TargetResolution.TARGET_RESOLUTION_1080P,
        description="Size to bring the video to; larger costs more. Counts only in target mode.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    noise_scale: float = Field(
        default=0.1,
        ge=0,
        le=1,
        multiple_of=0.001,
        description="Amount of noise mixed in before upscaling; more invents detail, less stays faithful.",
    )
    output_format: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4,
        description="Container and codec: mp4 plays everywhere, webm suits the web, ProRes is large and for editing, gif loops without sound.",
    )
    output_quality: VideoQuality = Field(
        default=VideoQuality.HIGH, description="Compression of the enlarged video: better quality means a bigger file."
    )
    output_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="Effort put into packing the enlarged video; slower packing saves space.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
