class WanV2_7ReferenceToVideo(FalNode):
    """
    Generate a clip of 2 to 10 seconds with people or things from your pictures and clips, with Wan 2.7.
    wan, alibaba, image-to-video, video, reference-to-video, character-consistency, multi-shot

    Takes several reference pictures and videos and a prompt; one take or several shots, at 720p or 1080p.

    Use cases:
    - Put a brand mascot from its pictures into a new scene
    - Cast two people from photos in one conversation
    - Take looks from a picture and movement from a clip
    - Script a story of several shots for one character in a 5,000-character prompt
    - Show a product from reference photos in a seven-second 3:4 clip
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
    title: ClassVar[str] = "Wan 2.7 – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "reference_images",
        "reference_videos",
        "duration",
        "resolution",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
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
        description="Pictures of the people or things to show; several bring in several subjects. Up to 20 MB.",
    )
    reference_videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="reference_video_urls",
        description="Clips of the people or things to show, for their looks and movement; several bring in several subjects. Each up to 100 MB, at most 30 seconds.",
    )
    negative_prompt: str | None = Field(
        default=None,
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    multi_shots: bool = Field(
        default=False, description="Tells the story in several shots with cuts; off keeps one continuous take."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks both the input and the finished video for unsafe content; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
