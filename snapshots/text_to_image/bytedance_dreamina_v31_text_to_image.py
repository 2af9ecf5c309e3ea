class BytedanceDreaminaV31TextToImage(FalNode):
    """
    Generate images up to 2048 pixels a side with ByteDance's Dreamina 3.1, a model tuned for styled, carefully lit pictures; it starts at 2048 by 1536 and can have an LLM enrich the prompt.
    dreamina, bytedance, text-to-image, image, 2k, stylized

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Stage a perfume advert with petals frozen in mid-air for a boutique window
    - Picture a heroine in a paper-lantern alley for a web-novel cover
    - Try a gouache, a film-still and a clay version of the same noodle bar
    - Compose a dreamy greenhouse backdrop for a wedding planner's price list
    - Create glossy key art for a lipstick launch mock-up at 2048 pixels
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/dreamina/v3.1/text-to-image"
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
        description="Size of the picture: a preset shape or your own width and height. 512 to 2048 px a side.",
    )
    enhance_prompt: bool = Field(
        default=False,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
