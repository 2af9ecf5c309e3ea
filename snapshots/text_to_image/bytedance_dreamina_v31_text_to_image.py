class BytedanceDreaminaV31TextToImage(FalNode):
    """
    Generate styled, carefully lit pictures from text with ByteDance's Dreamina 3.1.
    dreamina, bytedance, text-to-image, image, 2k, stylised

    Any size from 512 to 2,048 pixels a side, 2048x1536 to begin with; a language model can enrich the prompt.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Stage a perfume advert in studio light from one line that gets enriched first
    - Make a book cover with a painterly heroine
    - Get a 2048x1536 picture without choosing any size
    - Enrich a four-word idea and draw it as 512-pixel icons
    - Have a terse fashion brief enriched for a 2048x1536 spread
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/dreamina/v3.1/text-to-image"
    title: ClassVar[str] = "Dreamina 3.1 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "enhance_prompt")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=2048, height=1536),
        description="Size of the picture in pixels: a preset shape or a width and height of your own. 512 to 2048 px a side.",
    )
    enhance_prompt: bool = Field(
        default=False, description="Has a language model enrich the prompt; off takes your words as they stand."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
