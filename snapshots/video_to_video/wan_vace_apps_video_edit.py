class WanVaceAppsVideoEdit(FalNode):
    """
    Edit a video by plain instruction with Wan VACE, which picks the right control for you; tell it whether people are central.
    wan-vace, video-to-video, video, video-editing, instruction-editing, reference

    Reference images optional, up to 720p. Less to set than raw VACE, and no mask to draw.

    Use cases:
    - Ask for rain in a sunny tram stop clip
    - Put the sweater from a photo on a filmed shepherd
    - Turn a swimmer's cap from blue to polka-dot
    - Change a dance class's mirror room into a rooftop
    - Make a barn owl white from a single instruction
    """

    class VideoType(str, Enum):
        AUTO = "auto"
        GENERAL = "general"
        HUMAN = "human"

    endpoint: ClassVar[str] = "fal-ai/wan-vace-apps/video-edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "images", "video_type", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", description="The change to make, as a plain instruction.")
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    video_type: VideoType = Field(
        default=VideoType.AUTO, description="Kind of footage: with people or without; can be told from the first frame."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on.",
    )
    resolution: ResolutionAutoTo720p = Field(
        default=ResolutionAutoTo720p.AUTO,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
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
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    auto_downsample_min_fps: float = Field(
        default=15.0,
        ge=1,
        le=60,
        description="Lowest frame rate that thinning may reach; raise it for fast motion, lower it for calm clips.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    return_frames_zip: bool = Field(
        default=False, description="Also hands back all frames as single pictures in a zip archive."
    )

    class OutputType(TypedDict):
        output: VideoRef
        frames_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
