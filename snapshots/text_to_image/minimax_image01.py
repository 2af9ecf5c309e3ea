class MinimaxImage01(FalNode):
    """
    Generate up to nine pictures a run from text with MiniMax Image-01, in eight shapes.
    minimax, text-to-image, batch, photorealistic, storyboard, portrait

    Long prompts of up to 1,500 characters suit it and an optimiser can lengthen short ones; Subject Reference keeps a person.

    Use cases:
    - Make pictures for a blog from its paragraphs
    - Create a character sheet from a written description
    - Get nine versions of a scene in one run from words
    - Choose the first frame of a Hailuo video among nine, with no person to match
    - Fill a 21:9 banner with an empty landscape, no reference photo needed
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/minimax/image-01"
    title: ClassVar[str] = "MiniMax Image-01 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=1500,
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    num_images: int = Field(
        default=1, ge=1, le=9, description="How many pictures to make in one run; more of them cost more."
    )
    prompt_optimizer: bool = Field(
        default=False, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
