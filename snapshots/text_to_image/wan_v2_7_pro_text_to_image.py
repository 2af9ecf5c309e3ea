class WanV2_7ProTextToImage(FalNode):
    """
    Generate up to five pictures from a Chinese or English prompt with Wan 2.7 Pro.
    wan, alibaba, text-to-image, image, pro, bilingual

    The upper tier for detail and composition, with the same inputs as plain Wan 2.7; take Pro for the finished picture.

    Use cases:
    - Design the lead picture of a spring campaign
    - Compose a detailed poster scene
    - Render in Pro the final of a picture drafted with plain Wan 2.7
    - Get five composed cover ideas from one long prompt
    - Show a couple five table-card designs from a single run
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.7/pro/text-to-image"
    title: ClassVar[str] = "Wan 2.7 Pro – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "negative_prompt")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2000,
        min_length=1,
        description="What the picture should show, in English or Chinese: subject, setting, light and style.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_images: int = Field(
        default=1, ge=1, le=5, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks both the prompt and the result for unsafe content; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG, description="File type of the pictures."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        generated_text: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
