class BytedanceSeedreamV3TextToImage(FalNode):
    """
    Generate pictures from a Chinese or English prompt with ByteDance's Seedream 3.0.
    seedream, bytedance, text-to-image, image, chinese, lettering

    Sizes of 512 to 2,048 pixels a side and a guidance scale, which version 4.0 no longer has.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/bytedance/seedream/v4/text-to-image.

    Use cases:
    - Write a greeting in Chinese characters on a gift box
    - Illustrate a bilingual picture dictionary
    - Raise the guidance until the picture fits the brief
    - Repeat an older picture from its Seedream 3 seed
    - Bind a shop picture to its Chinese description with guidance at 8
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedream/v3/text-to-image"
    title: ClassVar[str] = "Seedream 3.0 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "guidance_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show, in Chinese or English: subject, setting, light and style.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape, or a width and height of your own in pixels. 512 to 2048 px a side.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
