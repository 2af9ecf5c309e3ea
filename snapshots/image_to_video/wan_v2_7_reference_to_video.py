class WanV2_7ReferenceToVideo(FalNode):
    """
    fal-ai/wan/v2.7/reference-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class Duration(int, Enum):
        DURATION_2 = 2
        DURATION_3 = 3
        DURATION_4 = 4
        DURATION_5 = 5
        DURATION_6 = 6
        DURATION_7 = 7
        DURATION_8 = 8
        DURATION_9 = 9
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/wan/v2.7/reference-to-video"
    title: ClassVar[str] = "Wan 2.7 Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "reference_images",
        "reference_videos",
        "aspect_ratio",
        "resolution",
    )
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "reference_images": {"max_file_size": 20971520},
        "reference_videos": {"max_duration": 30, "max_file_size": 104857600},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="Images of the same person, thing or style, whose look the result should keep. Up to 20 MB.",
    )
    reference_videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="reference_video_urls",
        description="Videos to edit or to copy motion from. Up to 100 MB each, at most 30 seconds each.",
    )
    negative_prompt: str | None = Field(
        default=None,
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    multi_shots: bool = Field(
        default=False, description="Tells the story in several shots with cuts; off keeps one continuous take."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
