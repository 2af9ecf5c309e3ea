class BriaFiboGenerateStructured_prompt(FalNode):
    """
    Write the structured prompt for Bria's FIBO from an idea, a picture or an earlier structure.
    bria, fibo, text-to-json, structured-prompt, json, prompt-writing

    Returns fields for objects, light, camera and mood to check and change; FIBO draws the picture from it.

    Use cases:
    - Plan an advert picture field by field
    - Reverse a hero shot into a description
    - Describe a hotel lobby as JSON with no score or emotion fields
    - Plan an ice-cream parlour scene at the preset seed of 5555
    - Write a hoarding's description for full FIBO to render at four megapixels
    """

    endpoint: ClassVar[str] = "bria/fibo/generate/structured_prompt"
    title: ClassVar[str] = "Bria FIBO – Structured Prompt"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "structured_prompt")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text_render",)}

    prompt: str | None = Field(
        default=None, description="The picture in plain words, to be turned into a structured description."
    )
    structured_prompt: StructuredPrompt | None = Field(
        default=None, description="An earlier structure to refine by the prompt, in place of starting anew."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to describe, as a model for the new one.",
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )

    class OutputType(TypedDict):
        output: list[Any]
        aesthetics: dict[str, Any]
        artistic_style: str
        background_setting: str
        context: str
        lighting: dict[str, Any]
        objects: list[dict[str, Any]]
        photographic_characteristics: dict[str, Any]
        short_description: str
        style_medium: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
