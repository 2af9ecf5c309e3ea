class BriaFiboEditRelight(FalNode):
    """
    Relight a photo with Bria Fibo Edit by choosing a light type, from midday to moonlight to harsh studio, and a direction: front, side, bottom or top-down.
    bria, fibo-edit, image-to-image, relighting, lighting, moonlight

    Preset menus replace the prompt.

    Use cases:
    - See a garden terrace at blue hour before buying the lamps
    - Light a trombone from the side with a spotlight for a recital flyer
    - Lend a flat forest snapshot fog-diffused light for a ghost-walk poster
    - Put a bronze bust under top-down studio light for the auction page
    - Preview a cabin facade at sunrise and at starlight for a booking site
    """

    class LightDirection(str, Enum):
        FRONT = "front"
        SIDE = "side"
        BOTTOM = "bottom"
        TOP_DOWN = "top-down"

    class LightType(str, Enum):
        MIDDAY = "midday"
        BLUE_HOUR_LIGHT = "blue hour light"
        LOW_ANGLE_SUNLIGHT = "low-angle sunlight"
        SUNRISE_LIGHT = "sunrise light"
        SPOTLIGHT_ON_SUBJECT = "spotlight on subject"
        OVERCAST_LIGHT = "overcast light"
        SOFT_OVERCAST_DAYLIGHT_LIGHTING = "soft overcast daylight lighting"
        CLOUD_FILTERED_LIGHTING = "cloud-filtered lighting"
        FOG_DIFFUSED_LIGHTING = "fog-diffused lighting"
        MOONLIGHT_LIGHTING = "moonlight lighting"
        STARLIGHT_NIGHTTIME = "starlight nighttime"
        SOFT_BOKEH_LIGHTING = "soft bokeh lighting"
        HARSH_STUDIO_LIGHTING = "harsh studio lighting"

    endpoint: ClassVar[str] = "bria/fibo-edit/relight"
    _required: ClassVar[tuple[str, ...]] = ("image", "light_direction", "light_type")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "light_type", "light_direction")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    light_direction: LightDirection | None = Field(
        default=None, description="Side the light falls from, seen from the camera."
    )
    light_type: LightType | None = Field(
        default=None, description="Kind of light to apply: a time of day, a weather, moon or stars, or a studio setup."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
