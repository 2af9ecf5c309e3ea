class ImageAppsV2Relighting(FalNode):
    """
    Relight a picture in one of eighteen styles, from studio and rim light to neon or candlelight, with Image Apps v2.
    image-apps, image-to-image, relighting, lighting, neon, golden-hour

    A single list covers mood and direction; Fibo Edit relight sets the two separately.

    Use cases:
    - Put a ramen shop's door under neon for its late menu
    - Light a choirboy's portrait by candle for the carol sheet
    - Rim-light a boxer against an unlit gym for fight night
    - Soften midday glare in a pony-club rosette picture
    - Preview a bandstand at sunset for a wedding couple
    """

    class LightingStyle(str, Enum):
        NATURAL = "natural"
        STUDIO = "studio"
        GOLDEN_HOUR = "golden_hour"
        BLUE_HOUR = "blue_hour"
        DRAMATIC = "dramatic"
        SOFT = "soft"
        HARD = "hard"
        BACKLIGHT = "backlight"
        SIDE_LIGHT = "side_light"
        FRONT_LIGHT = "front_light"
        RIM_LIGHT = "rim_light"
        SUNSET = "sunset"
        SUNRISE = "sunrise"
        NEON = "neon"
        CANDLELIGHT = "candlelight"
        MOONLIGHT = "moonlight"
        SPOTLIGHT = "spotlight"
        AMBIENT = "ambient"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/relighting"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lighting_style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    lighting_style: LightingStyle = Field(
        default=LightingStyle.NATURAL, description="Mood of light, such as studio or evening sun."
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
