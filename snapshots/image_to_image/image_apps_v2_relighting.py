class ImageAppsV2Relighting(FalNode):
    """
    Relight a picture in one of eighteen styles with fal's Image Apps.
    image-apps, image-to-image, relighting, lighting, neon, golden-hour, portrait

    One list holds mood and direction, from studio and rim light to neon and moonlight; Image Editing's Time of Day takes an hour in words.

    Use cases:
    - Relight a shop picture that was taken at noon
    - Turn a midday portrait into golden hour
    - Rim-light a boxer for a fight poster
    - Put a shop front under neon from a list of lights
    - Try side light, front light and backlight on one face
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
    title: ClassVar[str] = "Image Apps – Relighting"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lighting_style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose light should change."
    )
    lighting_style: LightingStyle = Field(
        default=LightingStyle.NATURAL, description="Mood of light, such as studio or evening sun."
    )
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the result as width to height.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
