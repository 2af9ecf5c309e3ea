class BriaFiboEditReseason(FalNode):
    """
    Move a picture to spring, summer, autumn or winter with Bria FIBO Edit.
    bria, fibo, image-to-image, season, weather, real-estate, travel

    One choice changes leaves, ground and weather; Relight changes the light alone.

    Use cases:
    - Show a hotel in snow for the winter brochure
    - Turn a March garden green for a listing
    - Make four seasonal covers from one lake photo
    - Put autumn leaves on a street picture by one menu
    - Let buyers see a bare courtyard in bloom
    """

    class Season(str, Enum):
        SPRING = "spring"
        SUMMER = "summer"
        AUTUMN = "autumn"
        WINTER = "winter"

    endpoint: ClassVar[str] = "bria/fibo-edit/reseason"
    title: ClassVar[str] = "Bria FIBO Edit – Reseason"
    _required: ClassVar[tuple[str, ...]] = ("image", "season")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "season")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the scene, best outdoors, in its present season.",
    )
    season: Season | None = Field(default=None, description="Time of year into which the scene is moved.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
