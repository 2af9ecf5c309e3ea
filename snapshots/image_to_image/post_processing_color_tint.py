class PostProcessingColorTint(FalNode):
    """
    Tint a picture with one of twenty ready colours from fal's Post Processing.
    post-processing, image-to-image, tint, sepia, duotone, color-filter

    Sepia, teal, rose or navy lie over it at a strength that you set; Color Correction grades by numbers.

    Use cases:
    - Sepia-tone a photo for a vintage menu
    - Give every sponsor photo the same brand-like cast
    - Colour-code cookbook chapters in peach, olive and teal
    - Wash a header photo in navy so that white text stands out
    - Age a snapshot with the vintage tint at half strength
    """

    class TintMode(str, Enum):
        SEPIA = "sepia"
        RED = "red"
        GREEN = "green"
        BLUE = "blue"
        CYAN = "cyan"
        MAGENTA = "magenta"
        YELLOW = "yellow"
        PURPLE = "purple"
        ORANGE = "orange"
        WARM = "warm"
        COOL = "cool"
        LIME = "lime"
        NAVY = "navy"
        VINTAGE = "vintage"
        ROSE = "rose"
        TEAL = "teal"
        MAROON = "maroon"
        PEACH = "peach"
        LAVENDER = "lavender"
        OLIVE = "olive"

    endpoint: ClassVar[str] = "fal-ai/post-processing/color-tint"
    title: ClassVar[str] = "Post Processing – Color Tint"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "tint_mode", "tint_strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to lay the tint over."
    )
    tint_strength: float = Field(
        default=1.0, ge=0.1, le=1, description="How much the tint covers the original colours."
    )
    tint_mode: TintMode = Field(default=TintMode.SEPIA, description="Colour or toning that is laid over the picture.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
