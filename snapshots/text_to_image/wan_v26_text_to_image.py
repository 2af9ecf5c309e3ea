class WanV26TextToImage(FalNode):
    """
    Generate up to five pictures from Chinese or English text with Wan 2.6.
    wan, alibaba, text-to-image, image, style-reference, bilingual

    One reference picture can lend its style; the model may make fewer, and can write text to go with them; Wan 2.7 has no reference picture.

    Use cases:
    - Draw a set of icons in the style of a brand's sample picture
    - Illustrate a recipe step by step
    - Match new menu pictures to one watercolour sample
    - Borrow a poster's style and keep its lettering out by negative prompt
    - Make five new labels in the style of a scanned one
    """

    endpoint: ClassVar[str] = "wan/v2.6/text-to-image"
    title: ClassVar[str] = "Wan 2.6 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "image_size", "max_images")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {
            "max_file_size": 10485760,
            "max_height": 5000,
            "max_width": 5000,
            "min_height": 384,
            "min_width": 384,
            "formats": ["bmp", "jpeg", "png", "webp"],
        }
    }
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
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose style guides the result; without one the text alone decides. JPEG, PNG, BMP or WebP, up to 10 MB, 384 to 5000 px a side.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or a width and height. Unset follows the reference picture, up to 1280x1280.",
    )
    max_images: int = Field(
        default=1, ge=1, le=5, description="The most pictures to return. The model may decide on fewer."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks both the input and the result for unsafe content; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        generated_text: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
