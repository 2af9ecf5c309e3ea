class AlibabaHappyHorseV1_1ReferenceToVideo(FalNode):
    """
    Generate a clip with sound around up to nine reference pictures with HappyHorse 1.1.
    happy-horse, alibaba, reference-to-video, video, character-consistency, multi-image, 1080p

    The prompt calls them character1 to character9; nine shapes from 21:9 to 9:21 and 3 to 15 seconds, where 1.0 has five shapes.

    Use cases:
    - Keep a story's hero the same from clip to clip
    - Show a product in a scene with a known face
    - Film referenced characters in a 21:9 cinema shape
    - Make a 4:5 feed clip with up to nine references
    - Use reference pictures of up to 20 MB each
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
    title: ClassVar[str] = "HappyHorse 1.1 – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "duration", "aspect_ratio", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {"max_file_size": 20971520, "min_height": 400, "min_width": 400, "formats": ["jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=9,
        min_length=1,
        description="Pictures of the characters or things, one each; the prompt calls them character1, character2 in this order. JPEG, PNG or WebP, up to 20 MB, at least 400 px a side.",
    )
    prompt: str = Field(
        default="",
        max_length=2500,
        description="The scene, with the references called character1 to character9 in the order of the images.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: DurationSeconds3To15 = Field(
        default=DurationSeconds3To15.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns the check of input and video for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
