class BriaFiboLiteGenerateStructured_prompt(FalNode):
    """
    Write the structured prompt for Bria's FIBO Lite from an idea, a picture or an earlier structure.
    bria, fibo, text-to-json, structured-prompt, json, prompt-writing

    Returns fields such as objects, light and camera, with scores for looks; it draws nothing.

    Use cases:
    - Expand a one-line idea into a full picture description
    - Describe a reference photo as JSON
    - List a menu board's words with place, size and font as separate fields
    - Prepare prompts with aesthetic and preference scores
    - Note the visible emotions of people in a picture as a field
    """

    endpoint: ClassVar[str] = "bria/fibo-lite/generate/structured_prompt"
    title: ClassVar[str] = "Bria FIBO Lite – Structured Prompt"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "structured_prompt")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("aesthetics",)}

    prompt: str | None = Field(
        default=None, description="The picture in plain words, to be turned into a structured description."
    )
    structured_prompt: BriaStructuredPrompt | None = Field(
        default=None, description="An earlier structure to refine by the prompt, in place of starting anew."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to describe, as a model for the new one.",
    )
    seed: int = Field(
        default=7,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )

    class OutputType(TypedDict):
        output: dict[str, Any]
        artistic_style: str
        background_setting: str
        context: str
        lighting: dict[str, Any]
        objects: list[dict[str, Any]]
        short_description: str
        text_render: list[dict[str, Any]]
        photographic_characteristics: dict[str, Any]
        style_medium: str
        subject_emotions: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
