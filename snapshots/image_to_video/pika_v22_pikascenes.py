class PikaV22Pikascenes(FalNode):
    """
    Combine several pictures of people, things and places in one silent clip with Pika 2.2 Pikascenes.
    pika, pikascenes, image-to-video, video, ingredients, multi-image, 1080p

    Precise or creative mixing, seven shapes, 5 or 10 seconds, 1080p by default.

    Use cases:
    - Put a product, a model and a shop into one advert
    - Show a customer with the canoe they ordered on a lake
    - Mix unlike ingredients freely in creative mode
    - Seat people from separate portraits at one table in a 3:2 clip
    - Bring a chef, a dish and a kitchen from three photos into a square clip
    """

    class Duration(int, Enum):
        DURATION_5 = 5
        DURATION_10 = 10

    class IngredientsMode(str, Enum):
        PRECISE = "precise"
        CREATIVE = "creative"

    endpoint: ClassVar[str] = "fal-ai/pika/v2.2/pikascenes"
    title: ClassVar[str] = "Pika 2.2 Pikascenes – Images to Video"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "ingredients_mode", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures of the people, things and places to bring into the scene. They are ingredients, not frames.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="ugly, bad, terrible",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: PikaAspectRatio = Field(
        default=PikaAspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5, description="Length of the video in seconds; longer takes longer to make."
    )
    ingredients_mode: IngredientsMode = Field(
        default=IngredientsMode.PRECISE, description="Whether the pictures are combined exactly or freely."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
