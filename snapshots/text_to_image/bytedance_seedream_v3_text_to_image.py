class BytedanceSeedreamV3TextToImage(FalNode):
    """
    Generate pictures from Chinese or English prompts with ByteDance's Seedream 3.0, the older Seedream: up to 2048 pixels, with a guidance scale that versions 4 and 4.5 no longer offer.
    seedream, bytedance, text-to-image, image, bilingual, chinese

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Write a Mid-Autumn greeting in Chinese characters on a mooncake box design
    - Prompt in Mandarin for a Sichuan restaurant's wall of dishes
    - Tune guidance up until the lantern festival scene matches the brief
    - Repeat an older campaign picture from its Seedream 3 seed and wording
    - Illustrate a bilingual picture dictionary page about the market
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedream/v3/text-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "guidance_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. 512 to 2048 px a side.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
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
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
