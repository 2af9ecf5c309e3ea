class ImagineartImagineart15PreviewTextToImage(FalNode):
    """
    Generate one lifelike image with ImagineArt 1.5 Preview from just a prompt and a shape, banners from 3:1 to 1:3 included.
    imagineart, text-to-image, image, realism, text-rendering, banner

    Legible lettering; the Pro preview goes up to 4K.

    Use cases:
    - Make a 3:1 banner for a kite shop's web page with its name in cloud
    - Photograph an imaginary tram driver at dawn
    - Put a readable recipe card beside a plum tart
    - Design a tall 1:3 roll-up picture for a credit counsellor
    - Show hikers' boots drying by a stove for a hut's page
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_3_1 = "3:1"
        RATIO_1_3 = "1:3"
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"

    endpoint: ClassVar[str] = "imagineart/imagineart-1.5-preview/text-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
