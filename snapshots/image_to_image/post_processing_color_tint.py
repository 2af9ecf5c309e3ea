class PostProcessingColorTint(FalNode):
    """
    Tint a picture with one of twenty ready colours, sepia, teal, rose, navy and so on, at a strength you set, in fal's Post Processing.
    post-processing, image-to-image, tint, sepia, duotone, color-filter

    For a graded look built from numbers use post-processing/color-correction.

    Use cases:
    - Sepia-tint a steam rally photo for a souvenir ticket
    - Colour-code chapter openers of a cookbook in peach, olive and teal
    - Wash a regatta picture in navy so white lettering stands out
    - Give all sponsors' photos the same lavender cast on a hospice leaflet
    - Age a re-enactment snap with a half-strength vintage tone
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
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "tint_mode", "tint_strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
