class BriaFiboEditReseason(FalNode):
    """
    Shift an outdoor photo to spring, summer, autumn or winter with Bria Fibo Edit.
    bria, fibo-edit, image-to-image, season, weather, winter

    One menu choice changes foliage, ground and weather mood; nothing else to set.

    Use cases:
    - Show a ski chalet's summer photo under snow for the December brochure
    - Give a campsite shot in March the green of July for early bookings
    - Make four seasonal covers for a parks calendar from one lake view
    - Let buyers see how a bare courtyard might look in spring bloom
    - Put autumn leaves on a boulevard picture for a chestnut festival
    """

    class Season(str, Enum):
        SPRING = "spring"
        SUMMER = "summer"
        AUTUMN = "autumn"
        WINTER = "winter"

    endpoint: ClassVar[str] = "bria/fibo-edit/reseason"
    _required: ClassVar[tuple[str, ...]] = ("image", "season")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "season")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    season: Season | None = Field(default=None, description="Time of year into which the scene is moved.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
