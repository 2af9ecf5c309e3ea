class Ltx2_3ImageToVideoFast(FalNode):
    """
    fal-ai/ltx-2.3/image-to-video/fast on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class Duration(int, Enum):
        DURATION_6 = 6
        DURATION_8 = 8
        DURATION_10 = 10
        DURATION_12 = 12
        DURATION_14 = 14
        DURATION_16 = 16
        DURATION_18 = 18
        DURATION_20 = 20

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3/image-to-video/fast"
    title: ClassVar[str] = "LTX 2.3 Video Fast Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame. PNG, JPEG, WebP, AVIF or HEIF.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )
    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_6,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution1080pTo2160p = Field(
        default=Resolution1080pTo2160p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO, description="Shape of the video as width to height."
    )
    fps: LtxFramesPerSecond = Field(
        default=LtxFramesPerSecond.FPS_25,
        description="Frames per second; higher looks smoother and makes the same number of frames shorter.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
