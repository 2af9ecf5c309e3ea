class ImageAppsV2PhotographyEffects(FalNode):
    """
    Give a picture one of sixteen camera looks: film grain, light leaks, instant camera, golden hour, double exposure and others.
    image-apps, image-to-image, photo-effect, film, vintage, bokeh

    Photographic treatments only; style-transfer does art styles.

    Use cases:
    - Make festival phone pictures look like instant-camera prints
    - Add light leaks to a surf club's zine
    - Double-expose a tree and a singer for an EP sleeve
    - Put golden hour on a vineyard photographed at noon
    - Blur a busy street behind a flower seller with bokeh
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
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "effect_type")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    effect_type: EffectType = Field(
        default=EffectType.FILM,
        description="The camera look to apply, from film stocks and lighting to lens and print effects.",
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
