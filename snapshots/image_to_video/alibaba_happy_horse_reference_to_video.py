class AlibabaHappyHorseReferenceToVideo(FalNode):
    """
    Generate a clip with sound around up to nine reference pictures, with HappyHorse 1.0.
    happy-horse, alibaba, reference-to-video, video, audio, character-consistency, 1080p

    The prompt calls them character1 to character9; 3 to 15 seconds in five shapes, where 1.1 has nine.

    Use cases:
    - Keep a brand mascot the same across several ad clips
    - Put a product and a presenter into one scene with sound
    - Finish a HappyHorse 1.0 series in the same version with the same cast pictures
    - Stage a voiced dialogue between two people from their photos in HappyHorse 1.0
    - Remake a HappyHorse 1.0 reference clip from its old seed in a 3:4 shape
    """

    endpoint: ClassVar[str] = "alibaba/happy-horse/reference-to-video"
    title: ClassVar[str] = "HappyHorse 1.0 – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "duration", "aspect_ratio", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {"max_file_size": 10485760, "min_height": 400, "min_width": 400, "formats": ["jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        min_length=1,
        description="The scene, with the references called character1 to character9 in the order of the images.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=9,
        min_length=1,
        description="Pictures of the characters or things, one each; the prompt calls them character1, character2 in this order. JPEG, PNG or WebP, up to 10 MB, at least 400 px a side.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationSeconds3To15 = Field(
        default=DurationSeconds3To15.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns the check of input and video for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
