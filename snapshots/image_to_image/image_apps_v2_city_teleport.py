class ImageAppsV2CityTeleport(FalNode):
    """
    Place the person from a photo in a named city, or in your own city picture, with shot size and camera angle chosen from lists.
    image-apps, image-to-image, city, travel, background-swap, portrait

    An Image Apps v2 effect; no prompt to write.

    Use cases:
    - Show exchange pupils in Lisbon before the trip is booked
    - Put a travel agent's own face in each city on her leaflet
    - Send a homesick student home by way of a street photo
    - Stage a tuba player low-angle in Vienna for tour posters
    - Surprise a colleague with a bird's-eye farewell in her new city
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
    _required: ClassVar[tuple[str, ...]] = ("person_image", "city_name")
    _basic_fields: ClassVar[tuple[str, ...]] = ("person_image", "city_name", "city_image", "photo_shot", "camera_angle")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    person_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="person_image_url",
        description="Image of the person to dress, pose or place in a scene.",
    )
    city_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="city_image_url",
        description="Image of the place to put the person in; left out, the named city is used.",
    )
    city_name: str = Field(
        default="", description="The city that serves as the backdrop when no backdrop picture is connected."
    )
    photo_shot: PhotoShot = Field(
        default=PhotoShot.MEDIUM_SHOT,
        description="How much of the person is in view, from a very near face to the whole figure.",
    )
    camera_angle: CameraAngle = Field(
        default=CameraAngle.EYE_LEVEL, description="Height and tilt from which the scene is seen."
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
