class WanVaceAppsVideoEdit(FalNode):
    """
    Edit a video by a plain instruction with Wan VACE, without drawing a mask.
    wan, vace, video-to-video, video, video-editing, instruction-editing

    Takes footage, the instruction and reference pictures if wanted, up to 720p; tell it whether people are central. VACE 14B leaves control and settings to you.

    Use cases:
    - Change the weather in a street clip
    - Recolour a shirt in a product video
    - Put the sweater from a photo on a filmed model by instruction
    - Turn a dance class's mirror room into a rooftop without masks
    - Edit a long clip by one instruction with automatic downsampling left on
    """

    class VideoType(str, Enum):
        AUTO = "auto"
        GENERAL = "general"
        HUMAN = "human"

    endpoint: ClassVar[str] = "fal-ai/wan-vace-apps/video-edit"
    title: ClassVar[str] = "Wan VACE Video Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "images", "video_type", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", description="The change to make, as a plain instruction.")
    video: VideoRef = Field(default=VideoRef(), serialization_alias="video_url", description="Footage to edit.")
    video_type: VideoType = Field(
        default=VideoType.AUTO,
        description="Kind of footage: human where people and their movement count, general for the rest; auto guesses from the first frame.",
    )
    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="Pictures that show the thing or look to bring in."
    )
    resolution: ResolutionAutoTo720p = Field(
        default=ResolutionAutoTo720p.AUTO,
        description="Size of the video; auto goes by the clip, higher is sharper and takes longer.",
    )
    acceleration: AccelerationLowRegular | None = Field(
        default=AccelerationLowRegular.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    enable_auto_downsample: bool = Field(
        default=True,
        description="Thins out the frames of a long clip so that the model can take it, then fills them in again.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes that of the clip.",
    )
    auto_downsample_min_fps: float = Field(
        default=15.0,
        ge=1,
        le=60,
        description="Lowest frame rate that thinning may reach; raise it for fast motion, lower it for calm clips.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    return_frames_zip: bool = Field(
        default=False, description="Also hands back all frames as single pictures in a zip archive."
    )

    class OutputType(TypedDict):
        output: VideoRef
        frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
