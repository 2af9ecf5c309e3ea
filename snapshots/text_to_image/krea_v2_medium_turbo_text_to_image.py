class KreaV2MediumTurboTextToImage(FalNode):
    """
    Generate a picture from text very quickly with Krea 2 Medium Turbo.
    krea-2, krea, text-to-image, image, fast, style-reference

    Takes style pictures, catalogue styles and a moodboard like Medium and Large; Krea 2 Turbo has pixel sizes instead of shapes.

    Use cases:
    - Sketch campaign looks in a client meeting
    - Make 4:5 social posts in one style
    - Try ten style references one after another before Krea 2 Large
    - Find the creativity level for Krea 2 Large
    - Preview a moodboard's effect in Medium Turbo
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_4_3 = "4:3"
        RATIO_3_2 = "3:2"
        RATIO_16_9 = "16:9"
        RATIO_2_35_1 = "2.35:1"
        RATIO_4_5 = "4:5"
        RATIO_2_3 = "2:3"
        RATIO_9_16 = "9:16"

    class Creativity(str, Enum):
        RAW = "raw"
        LOW = "low"
        MEDIUM = "medium"
        HIGH = "high"

    endpoint: ClassVar[str] = "krea/v2/medium/turbo/text-to-image"
    title: ClassVar[str] = "Krea 2 Medium Turbo – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "creativity", "image_style_references")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    creativity: Creativity = Field(
        default=Creativity.MEDIUM,
        description="How freely the prompt is read: lower stays with it, higher invents more and may drift.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    image_style_references: list[KreaImageStyleReference] = Field(
        default=[], max_length=10, description="Pictures whose style guides the result, each with a weight."
    )
    styles: list[KreaStyle] = Field(
        default=[], max_length=10, description="Ready-made styles from Krea's catalogue, each with a weight."
    )
    moodboards: list[KreaMoodboard] = Field(
        default=[],
        max_length=1,
        description="Moodboard at Krea that colours the picture, with a strength; one at most.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
