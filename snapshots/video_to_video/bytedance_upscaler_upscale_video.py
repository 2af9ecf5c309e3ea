class BytedanceUpscalerUpscaleVideo(FalNode):
    """
    Enlarge a video to 1080p, 2K or 4K at 30 or 60 frames a second with ByteDance's upscaler.
    bytedance, video-to-video, video, upscale, 4k, 60fps, restoration

    Presets for phone clips, dramas, generated video and old film; the pro grade costs ten times the standard one.

    Use cases:
    - Bring clips of different sizes to 4K for one film
    - Enlarge a generated 720p trailer
    - Restore an old film with the preset made for it
    - Turn choppy footage into 60 frames a second
    - Enlarge by a factor of 1.5 instead of to a set size
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
    title: ClassVar[str] = "ByteDance Video Upscaler"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "video",
        "target_resolution",
        "target_fps",
        "enhancement_preset",
        "enhancement_tier",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(default=VideoRef(), serialization_alias="video_url", description="The footage to enlarge.")
    target_resolution: TargetResolution = Field(
        default=TargetResolution.TARGET_RESOLUTION_1080P,
        description="Size to bring the video to; 2k costs twice and 4k four times as much as 1080p. Ignored when scale_ratio is set.",
    )
    target_fps: TargetFps = Field(
        default=TargetFps.TARGET_FPS_30FPS, description="Frame rate of the enlarged video; 60fps costs twice as much."
    )
    enhancement_preset: EnhancementPreset = Field(
        default=EnhancementPreset.GENERAL,
        description="What the footage is: general, phone video (ugc), short drama, generated video (aigc) or old film.",
    )
    enhancement_tier: EnhancementTier = Field(
        default=EnhancementTier.STANDARD,
        description="How much work goes into the picture; pro restores it most carefully and costs ten times as much.",
    )
    scale_ratio: float | None = Field(
        default=None,
        ge=1.1,
        le=10,
        description="Factor by which the video grows, instead of a target resolution; results beyond 4K end in an error.",
    )
    fidelity: Fidelity = Field(
        default=Fidelity.HIGH,
        description="How mildly the picture is enhanced: high keeps the texture of the source, medium changes more.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
