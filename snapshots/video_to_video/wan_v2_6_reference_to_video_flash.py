class WanV2_6ReferenceToVideoFlash(FalNode):
    """
    Generate 5 or 10 seconds with subjects from up to five clips and pictures, with Wan 2.6 Flash.
    wan, alibaba, video-to-video, video, reference-to-video, flash, multi-shot

    The prompt calls them Character1 onwards, videos first; sound can be switched off for a quarter of the price.

    Use cases:
    - Put a product photo and a filmed presenter in one clip
    - Make a series of clips with the same character
    - Use pictures alone as references, with no footage
    - Draft silent scenes of a filmed character with the sound switched off
    - Bring five people from photos and clips into one room
    """

    endpoint: ClassVar[str] = "wan/v2.6/reference-to-video/flash"
    title: ClassVar[str] = "Wan 2.6 Flash – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "videos", "images", "duration", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "videos": {"max_duration": 30, "max_file_size": 104857600, "min_duration": 2, "min_fps": 16},
        "images": {
            "max_file_size": 10485760,
            "max_height": 5000,
            "max_width": 5000,
            "min_height": 240,
            "min_width": 240,
            "formats": ["bmp", "jpeg", "png", "webp"],
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        min_length=1,
        description="The new scene; subjects are called Character1, Character2 and so on, videos before pictures. Shots can be timed: [0-3s] Shot 1. [3-6s] Shot 2.",
    )
    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        max_length=3,
        description="Up to three clips of the subjects to show; they are numbered first, from Character1 on. Videos and pictures together are at most five. At least 16 frames a second, each up to 100 MB, 2 to 30 seconds.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=5,
        description="Pictures of the subjects to show, PNG without transparency; their numbers go on after those of the videos. Videos and pictures together are at most five. JPEG, PNG, BMP or WebP, up to 10 MB, 240 to 5000 px a side.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    multi_shots: bool = Field(
        default=True,
        description="Tells the story in several shots with cuts; off keeps one take. Works only while prompt expansion is on.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    generate_audio: bool = Field(
        default=True, description="Makes sound to go with the video; a silent one is quicker and costs a quarter."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
