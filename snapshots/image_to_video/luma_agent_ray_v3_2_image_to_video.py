class LumaAgentRayV3_2ImageToVideo(FalNode):
    """
    Animate a first frame, first and last frames, or up to 64 keyframes with Luma Ray 3.2.
    luma, ray-3.2, image-to-video, video, keyframes, hdr, loop

    5 seconds, or 10 with keyframes, at 540p to 1080p; loop, HDR and EXR export can be switched on.

    Use cases:
    - Animate a key visual for a campaign
    - Loop a product still for a shop screen
    - Pin a dozen pictures to exact frames of one shot
    - Export an HDR clip with an EXR file for grading
    - Get ten seconds of motion through given keyframes
    """

    class AspectRatio(str, Enum):
        RATIO_3_4 = "3:4"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "luma/agent/ray/v3.2/image-to-video"
    title: ClassVar[str] = "Luma Ray 3.2 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "end_image")
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
        description="Picture that the video opens with; not together with keyframes.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture on which the video ends; not together with keyframes or loop.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution540pTo1080p = Field(
        default=Resolution540pTo1080p.RESOLUTION_540P, description="Size of the video; higher costs more."
    )
    duration: DurationFiveOrTenSeconds = Field(
        default=DurationFiveOrTenSeconds.DURATION_5S,
        description="Length of the video; ten seconds work only with keyframes.",
    )
    loop: bool = Field(
        default=False, description="Joins end and beginning for endless play; not with an end image, keyframes or HDR."
    )
    hdr: bool = Field(
        default=False,
        description="Makes an HDR video; needs HDR access on the account and 720p or 1080p, and excludes loop.",
    )
    exr_export: bool = Field(default=False, description="Also returns an EXR file; works only with HDR on.")
    keyframe_indexes: list[float] = Field(
        default=[],
        description="Frame numbers of the keyframes at 24 frames a second: 0 to 120 in 5 seconds, 0 to 240 in 10. One for each keyframe, none twice.",
    )
    keyframes: list[ImageRef] = Field(
        default=[],
        max_length=64,
        min_length=1,
        description="Pictures pinned to frames of the video, one position each; they exclude start image, end image and loop.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        exr_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
