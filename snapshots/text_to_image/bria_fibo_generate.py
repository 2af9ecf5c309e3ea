class BriaFiboGenerate(FalNode):
    """
    Generate a picture of 1 or 4 megapixels with Bria's FIBO, steered by a structured description or by words.
    bria, fibo, text-to-image, json-prompt, licensed-data, 4-megapixel, typography

    Trained on licensed data, 20 to 50 steps; FIBO Lite does with eight and has no choice of size.

    Use cases:
    - Make licence-safe pictures for a campaign
    - Create a poster with readable lettering
    - Render a four-megapixel hoarding motif with cleared training data
    - Render a saved structured description again at four megapixels
    - Spend fifty steps on a 4:5 packshot of four megapixels
    """

    class Resolution(str, Enum):
        RESOLUTION_1MP = "1MP"
        RESOLUTION_4MP = "4MP"

    endpoint: ClassVar[str] = "bria/fibo/generate"
    title: ClassVar[str] = "Bria FIBO – Text to Image"
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
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
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
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1MP, description="Size of the picture; higher is sharper and takes longer."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[dict[str, Any]]
        structured_prompt: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
