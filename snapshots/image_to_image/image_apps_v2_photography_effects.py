class ImageAppsV2PhotographyEffects(FalNode):
    """
    Give a picture one of sixteen camera looks with fal's Image Apps.
    image-apps, image-to-image, photo-effect, film, vintage, bokeh, light-leaks

    Choices run from film grain and light leaks to bokeh and double exposure; Style Transfer does drawn and painted styles.

    Use cases:
    - Make phone photos look like instant-camera prints
    - Give a fashion shot golden-hour light for a social post
    - Double-expose a portrait for a record sleeve
    - Add light leaks to a band photo from a list of looks
    - Blur the street behind a portrait with bokeh
    """

    class EffectType(str, Enum):
        FILM = "film"
        VINTAGE_FILM = "vintage_film"
        PORTRAIT_PHOTOGRAPHY = "portrait_photography"
        FASHION_PHOTOGRAPHY = "fashion_photography"
        STREET_PHOTOGRAPHY = "street_photography"
        SEPIA_TONE = "sepia_tone"
        FILM_GRAIN = "film_grain"
        LIGHT_LEAKS = "light_leaks"
        VIGNETTE_EFFECT = "vignette_effect"
        INSTANT_CAMERA = "instant_camera"
        GOLDEN_HOUR = "golden_hour"
        DRAMATIC_LIGHTING = "dramatic_lighting"
        SOFT_FOCUS = "soft_focus"
        BOKEH_EFFECT = "bokeh_effect"
        HIGH_CONTRAST = "high_contrast"
        DOUBLE_EXPOSURE = "double_exposure"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/photography-effects"
    title: ClassVar[str] = "Image Apps – Photography Effects"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "effect_type")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo that should get the camera look."
    )
    effect_type: EffectType = Field(
        default=EffectType.FILM,
        description="The camera look to apply, from film stocks and lighting to lens and print effects.",
    )
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the result as width to height.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
