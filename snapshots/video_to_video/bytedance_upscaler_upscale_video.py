class BytedanceUpscalerUpscaleVideo(FalNode):
    """
    Upscale a video to a target of 1080p, 2K or 4K with ByteDance's upscaler and deliver it at 30 or 60 fps.
    bytedance, video-to-video, video, upscale, 4k, 60fps

    You name the finished size rather than a factor, which suits mixed sources that must match.

    Use cases:
    - Bring six clips of different sizes to 4K for one wedding reel
    - Lift a 720p generated trailer to 2K for a cinema pre-show
    - Raise a skate park's old footage to 1080p at 60 fps
    - Match drone and handheld shots before cutting a farm sale film
    - Ready a webcam puppet show for a library's 4K projector
    """

    class TargetResolution(str, Enum):
        TARGET_RESOLUTION_1080P = "1080p"
        TARGET_RESOLUTION_2K = "2k"
        TARGET_RESOLUTION_4K = "4k"

    class TargetFps(str, Enum):
        TARGET_FPS_30FPS = "30fps"
        TARGET_FPS_60FPS = "60fps"

    class EnhancementPreset(str, Enum):
        GENERAL = "general"
        UGC = "ugc"
        SHORT_SERIES = "short_series"
        AIGC = "aigc"
        OLD_FILM = "old_film"

    class EnhancementTier(str, Enum):
        FAST = "fast"
        STANDARD = "standard"
        PRO = "pro"

    class Fidelity(str, Enum):
        HIGH = "high"
        MEDIUM = "medium"

    endpoint: ClassVar[str] = "fal-ai/bytedance-upscaler/upscale/video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "target_resolution", "target_fps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    target_resolution: TargetResolution = Field(
        default=TargetResolution.TARGET_RESOLUTION_1080P,
        description="Resolution to bring the result up to; higher is sharper and slower.",
    )
    target_fps: TargetFps = Field(default=TargetFps.TARGET_FPS_30FPS, description="Frame rate of the enlarged video.")
    enhancement_preset: EnhancementPreset = Field(default=EnhancementPreset.GENERAL)
    enhancement_tier: EnhancementTier = Field(default=EnhancementTier.STANDARD)
    scale_ratio: float | None = Field(default=None, ge=1.1, le=10)
    fidelity: Fidelity = Field(
        default=Fidelity.HIGH,
        description="Balance of restoring: higher keeps the person's likeness, lower makes it prettier.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
