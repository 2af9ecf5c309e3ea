class BriaFiboEditRelight(FalNode):
    """
    Relight a picture with Bria FIBO Edit by picking one of thirteen kinds of light and where it comes from.
    bria, fibo, image-to-image, relighting, lighting, real-estate, product-photo

    No prompt is needed; Reseason changes the time of year, Colorize the colours.

    Use cases:
    - Show a house at blue hour for a listing
    - Give a product photo studio light
    - Light a musician from the side with a spotlight
    - Turn flat daylight into fog for a thriller cover by menu
    - Put a sculpture under top-down light for an auction page
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
    title: ClassVar[str] = "Bria FIBO Edit – Relight"
    _required: ClassVar[tuple[str, ...]] = ("image", "light_direction", "light_type")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "light_type", "light_direction")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that should get another light."
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
