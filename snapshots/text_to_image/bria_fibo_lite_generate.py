class BriaFiboLiteGenerate(FalNode):
    """
    Generate an image in about eight steps with Bria's Fibo Lite, the quick version of Fibo.
    fibo, bria, text-to-image, image, fast, json-prompt, licensed-data

    It takes plain text, a reference image or a structured JSON prompt, and hands the JSON back for reuse.

    Use cases:
    - Change only the lighting block of a JSON prompt to move a tea tin from noon to dusk
    - Let a chat agent fill in objects, mood and camera fields and get a picture back quickly
    - Draft nine layouts of a garden-centre leaflet before rendering the winner on full Fibo
    - Read back the structured description of a moodboard photo and reuse it with another colour scheme
    - Test which composition wording suits a cough-syrup advert while the client is on the phone
    """

    endpoint: ClassVar[str] = "bria/fibo-lite/generate"
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
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    aspect_ratio: BriaAspectRatio = Field(
        default=BriaAspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
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
