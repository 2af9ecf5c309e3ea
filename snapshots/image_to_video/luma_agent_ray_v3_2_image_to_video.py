class LumaAgentRayV3_2ImageToVideo(FalNode):
    """
    luma/agent/ray/v3.2/image-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class AspectRatio(str, Enum):
        RATIO_3_4 = "3:4"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "luma/agent/ray/v3.2/image-to-video"
    title: ClassVar[str] = "Luma Ray 3.2 Image to Video Agent"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "end_image", "keyframes", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=6000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution540pTo1080p = Field(
        default=Resolution540pTo1080p.RESOLUTION_540P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveOrTenSeconds = Field(
        default=DurationFiveOrTenSeconds.DURATION_5S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    loop: bool = Field(
        default=False, description="Joins end and beginning so that the video can repeat without a visible jump."
    )
    hdr: bool = Field(default=False)
    exr_export: bool = Field(default=False)
    keyframe_indexes: list[float] = Field(default=[])
    keyframes: list[ImageRef] = Field(
        default=[], max_length=64, min_length=1, description="The clips of this track, each with its time and length."
    )

    class OutputType(TypedDict):
        output: VideoRef
        exr_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
