class PikaV22Pikascenes(FalNode):
    """
    Combine several images of characters, objects and places into one clip with Pika 2.2 Pikascenes: precise or creative mixing, seven aspect ratios, 5 or 10 seconds, 1080p by default, silent.
    pika, image-to-video, video, pikascenes, ingredients, multi-image, 1080p

    Use cases:
    - Put a tailor, a tweed bolt and his shopfront into one 4:5 advert
    - Bring a stray cat, a rescue van and its driver together for an adoption appeal
    - Let creative mode mix a tuba, a desert and a ballerina for a festival poster
    - Seat three exchange students' portraits round one dining table
    - Show a client's canoe on a lake taken from her own holiday slide
    """

    class Duration(int, Enum):
        DURATION_5 = 5
        DURATION_10 = 10

    class IngredientsMode(str, Enum):
        PRECISE = "precise"
        CREATIVE = "creative"

    endpoint: ClassVar[str] = "fal-ai/pika/v2.2/pikascenes"
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
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    aspect_ratio: PikaAspectRatio = Field(
        default=PikaAspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    ingredients_mode: IngredientsMode = Field(
        default=IngredientsMode.PRECISE, description="Whether the pictures are combined exactly or freely."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
