class AlibabaHappyHorseV1_1ReferenceToVideo(FalNode):
    """
    alibaba/happy-horse/v1.1/reference-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_1_1 = "1:1"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_21_9 = "21:9"
        RATIO_9_21 = "9:21"
        RATIO_5_4 = "5:4"
        RATIO_4_5 = "4:5"

    endpoint: ClassVar[str] = "alibaba/happy-horse/v1.1/reference-to-video"
    title: ClassVar[str] = "Happy Horse 1.1 Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio", "duration", "resolution")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "images": {"max_file_size": 20971520, "min_height": 400, "min_width": 400}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=9,
        min_length=1,
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on. JPEG, PNG or WebP, up to 20 MB, at least 400 px a side.",
    )
    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: DurationSeconds3To15 = Field(
        default=DurationSeconds3To15.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
