class BriaFiboLiteGenerate(FalNode):
    """
    Generate a picture in about eight steps with Bria's FIBO Lite, trained on licensed data.
    bria, fibo, text-to-image, json-prompt, fast, licensed-data

    Takes words, a reference picture or a structured description and returns it for reuse; FIBO takes 20 to 50 steps, up to 4 megapixels.

    Use cases:
    - Draft leaflet layouts in eight steps each
    - Make product pictures with a model trained on licensed data
    - Change only the lighting field of a saved description in eight steps
    - Turn a moodboard photo into a description and a four-step draft
    - Fill in the emotions field so that the person in a portrait looks relieved
    """

    endpoint: ClassVar[str] = "bria/fibo-lite/generate"
    title: ClassVar[str] = "Bria FIBO Lite – Text to Image"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "structured_prompt", "image", "aspect_ratio", "steps_num")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str | None = Field(
        default=None,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    structured_prompt: BriaStructuredPrompt | None = Field(
        default=None,
        description="The scene as JSON: objects, lighting, mood, colours, style. Takes the place of free text when every detail must be set.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="A picture to take the description from, so that the result resembles it.",
    )
    seed: int = Field(
        default=7,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    aspect_ratio: BriaAspectRatio = Field(
        default=BriaAspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    steps_num: int = Field(
        default=8,
        ge=4,
        le=30,
        description="How many denoising rounds the picture goes through; more are slower and finer.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[dict[str, Any]]
        structured_prompt: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
