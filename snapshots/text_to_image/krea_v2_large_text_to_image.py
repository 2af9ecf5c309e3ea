class KreaV2LargeTextToImage(FalNode):
    """
    krea/v2/large/text-to-image on fal.ai: its words are not written yet.
    fal, text-to-image, draft
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

    endpoint: ClassVar[str] = "krea/v2/large/text-to-image"
    title: ClassVar[str] = "Krea 2 Large Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio")
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
        default=Creativity.MEDIUM, description="How freely the model invents: low stays faithful, high strays further."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    image_style_references: list[KreaImageStyleReference] = Field(default=[], max_length=10)
    styles: list[KreaStyle] = Field(
        default=[], max_length=10, description="Ready-made looks, of which several can be combined."
    )
    moodboards: list[KreaMoodboard] = Field(default=[], max_length=1)

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
