class WanV2_7TextToImage(FalNode):
    """
    Generate up to five pictures from a Chinese or English prompt with Wan 2.7.
    wan, alibaba, text-to-image, image, bilingual

    A preset or own size, as JPEG, PNG or WebP, with a negative prompt; Wan 2.7 Pro takes the same inputs for more detail.

    Use cases:
    - Illustrate a blog post
    - Make a product backdrop from a description as PNG
    - Draft five variants in plain Wan 2.7 before the Pro render
    - Prompt a menu illustration in Chinese and save it as WebP
    - Hand a print shop five PNG motifs from one prompt
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.7/text-to-image"
    title: ClassVar[str] = "Wan 2.7 – Text to Image"
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
