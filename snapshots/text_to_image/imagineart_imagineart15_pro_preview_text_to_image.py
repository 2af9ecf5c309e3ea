class ImagineartImagineart15ProPreviewTextToImage(FalNode):
    """
    Generate one lifelike 4K picture from text with ImagineArt 1.5 Pro Preview.
    imagineart, text-to-image, image, 4k, realistic, print

    Takes a prompt and one of nine shapes, like the plain 1.5 preview, but draws finer for print; 2.0 reasons about the prompt and ends at 2K.

    Use cases:
    - Make a 4K picture for a printed poster
    - Render a close-up product picture for a fair stand
    - Fill a shop's light box with a 4K still life
    - Print a two-metre 3:1 banner from one 4K picture
    - Redraw in 4K a prompt tried in the plain 1.5 preview
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_3_1 = "3:1"
        RATIO_1_3 = "1:3"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"

    endpoint: ClassVar[str] = "imagineart/imagineart-1.5-pro-preview/text-to-image"
    title: ClassVar[str] = "ImagineArt 1.5 Pro Preview – Text to Image"
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
