class BriaFiboLiteGenerateStructured_prompt(FalNode):
    """
    Write a Fibo Lite structured prompt as JSON from an idea, an image or an existing structure; its schema includes aesthetic and preference scores, which the lite route leaves out.
    bria, fibo-lite, text-to-json, structured-prompt, json, prompt-writing

    Use cases:
    - Expand a florist's one-line bouquet idea into editable scene fields
    - Describe a reference still as JSON for a consistent ad series
    - Change just the shadows entry and keep the rest of a scene
    - Study how aesthetic scores alter a lakeside cabin image
    - Store prompts for a greeting card line as structured records
    """

    endpoint: ClassVar[str] = "bria/fibo-lite/generate/structured_prompt"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "structured_prompt")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("aesthetics",)}

    prompt: str | None = Field(
        default=None, description="The picture in plain words, to be turned into a structured description."
    )
    structured_prompt: BriaStructuredPrompt | None = Field(
        default=None, description="An existing structure to refine with the prompt, in place of starting anew."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    seed: int = Field(
        default=7,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
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
