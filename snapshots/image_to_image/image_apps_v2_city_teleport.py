class ImageAppsV2CityTeleport(FalNode):
    """
    Place the person from a photo in a city that you name with fal's Image Apps.
    image-apps, image-to-image, travel, city, background-change, portrait

    The name is needed even if a backdrop picture of yours takes its place; shot size and camera angle come from lists.

    Use cases:
    - Make a travel agency's post with a client in Lisbon
    - Put a portrait in front of a famous skyline
    - Set a person into your own street photo as backdrop
    - Show someone full body from a worm's-eye view in New York
    - Make tour posters of a singer in ten named cities
    """

    class PhotoShot(str, Enum):
        EXTREME_CLOSE_UP = "extreme_close_up"
        CLOSE_UP = "close_up"
        MEDIUM_CLOSE_UP = "medium_close_up"
        MEDIUM_SHOT = "medium_shot"
        MEDIUM_LONG_SHOT = "medium_long_shot"
        LONG_SHOT = "long_shot"
        EXTREME_LONG_SHOT = "extreme_long_shot"
        FULL_BODY = "full_body"

    class CameraAngle(str, Enum):
        EYE_LEVEL = "eye_level"
        LOW_ANGLE = "low_angle"
        HIGH_ANGLE = "high_angle"
        DUTCH_ANGLE = "dutch_angle"
        BIRDS_EYE_VIEW = "birds_eye_view"
        WORMS_EYE_VIEW = "worms_eye_view"
        OVERHEAD = "overhead"
        SIDE_ANGLE = "side_angle"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/city-teleport"
    title: ClassVar[str] = "Image Apps – City Teleport"
    _required: ClassVar[tuple[str, ...]] = ("person_image", "city_name")
    _basic_fields: ClassVar[tuple[str, ...]] = ("person_image", "city_name", "city_image", "photo_shot", "camera_angle")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    person_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="person_image_url",
        description="Photo of the person to set into the city.",
    )
    city_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="city_image_url",
        description="Picture of the place to put the person in; it takes the place of the named city.",
    )
    city_name: str = Field(
        default="",
        description="City that serves as backdrop; needed in every run, but not used when a city image is connected.",
    )
    photo_shot: PhotoShot = Field(
        default=PhotoShot.MEDIUM_SHOT,
        description="How much of the person is in view, from a very near face to the whole figure.",
    )
    camera_angle: CameraAngle = Field(
        default=CameraAngle.EYE_LEVEL, description="Height and tilt from which the scene is seen."
    )
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the result as width to height.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
