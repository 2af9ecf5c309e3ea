class ImagineartImagineart15ProPreviewTextToImage(FalNode):
    """
    Generate one 4K image with ImagineArt 1.5 Pro Preview: the plain 1.5 preview's two inputs, with finer detail for print and close viewing.
    imagineart, pro, text-to-image, image, 4k, realism

    Use cases:
    - Make a 4K portrait of an invented violin maker for a gallery wall
    - Render a watch strap's stitching for a leather worker's stand
    - Fill a shop's light box with dew on a cabbage leaf
    - Show an unbuilt bandstand crisply enough for a planning exhibition
    - Print a two-metre banner of a lighthouse in fog
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
