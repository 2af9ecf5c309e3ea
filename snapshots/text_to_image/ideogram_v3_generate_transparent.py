class IdeogramV3GenerateTransparent(FalNode):
    """
    Generate images on a transparent background from text with Ideogram 3.0.
    ideogram, text-to-image, image, transparent, sticker, logo, png

    Fifteen shapes, three speeds and up to eight pictures; plain 3.0 draws a background and adds style pictures and palettes.

    Use cases:
    - Make a transparent logo for a website
    - Draw stickers for a messenger
    - Generate game items without a cut-out step
    - Create lettering to lay over a video
    - Get eight transparent mascots in one run
    """

    class AspectRatio(str, Enum):
        RATIO_1_3 = "1:3"
        RATIO_3_1 = "3:1"
        RATIO_1_2 = "1:2"
        RATIO_2_1 = "2:1"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"
        RATIO_10_16 = "10:16"
        RATIO_16_10 = "16:10"
        RATIO_2_3 = "2:3"
        RATIO_3_2 = "3:2"
        RATIO_3_4 = "3:4"
        RATIO_4_3 = "4:3"
        RATIO_4_5 = "4:5"
        RATIO_5_4 = "5:4"
        RATIO_1_1 = "1:1"

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3/generate-transparent"
    title: ClassVar[str] = "Ideogram 3.0 – Transparent Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "rendering_speed", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What the picture should show; no background is needed, as it stays transparent."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    rendering_speed: RenderingSpeed = Field(
        default=RenderingSpeed.BALANCED,
        description="Trade between waiting time and quality: turbo is quickest, quality finest.",
    )
    expand_prompt: bool = Field(
        default=True,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    negative_prompt: str = Field(
        default="", description="What should stay out of the picture; where it contradicts the prompt, the prompt wins."
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
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
