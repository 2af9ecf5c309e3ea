class BriaFiboGenerate(FalNode):
    """
    Generate an image with Bria's Fibo, trained on licensed data and steered by a detailed JSON prompt.
    fibo, bria, text-to-image, image, json-prompt, licensed-data, 4mp

    Pick this over Fibo Lite for 20 to 50 steps and a 4-megapixel output.

    Use cases:
    - Fix the camera angle and shadow direction for forty catalogue pictures of ceramic tiles
    - Produce a four-megapixel hoarding visual whose rights department asks where the training data came from
    - Swap the clothing field in a saved scene description to show each uniform of a hotel chain
    - Keep a recurring porcelain fox identical in wording from card to card of a memory game
    - Store prompts as JSON next to the renders so an auditor can see what was asked for
    """

    class Resolution(str, Enum):
        RESOLUTION_1MP = "1MP"
        RESOLUTION_4MP = "4MP"

    endpoint: ClassVar[str] = "bria/fibo/generate"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "structured_prompt", "image", "aspect_ratio", "resolution")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str | None = Field(
        default=None,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    structured_prompt: StructuredPrompt | None = Field(
        default=None,
        description="The scene as JSON: objects with place and expression, lighting, mood, colours, style. Use it when free text is too loose.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="A picture to take as inspiration; optional."
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    steps_num: int = Field(
        default=50,
        ge=20,
        le=50,
        description="How many denoising rounds the picture goes through; more are slower and finer.",
    )
    aspect_ratio: BriaAspectRatio = Field(
        default=BriaAspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1MP,
        description="Size of the picture; higher is sharper, takes longer and often costs more.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[dict[str, Any]]
        structured_prompt: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
