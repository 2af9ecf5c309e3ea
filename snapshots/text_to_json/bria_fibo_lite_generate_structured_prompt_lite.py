class BriaFiboLiteGenerateStructured_promptLite(FalNode):
    """
    Produce a Fibo Lite structured prompt through the lighter of its two routes: the same text, image or JSON inputs, a leaner schema without score entries.
    bria, fibo-lite, text-to-json, structured-prompt, json, lite

    Returns JSON for the generator.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Break a pub sign idea into objects, light and mood fields
    - Generate JSON scenes for fifty vocabulary words in one sitting
    - Read a mood board picture back as named colours and composition
    - Give pupils a scene file whose background they may rewrite
    - Draft lean prompts for a card game's locations
    """

    endpoint: ClassVar[str] = "bria/fibo-lite/generate/structured_prompt/lite"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "structured_prompt")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    prompt: str | None = Field(
        default=None, description="The picture in plain words, to be turned into a structured description."
    )
    structured_prompt: BriaFiboVlmStructuredPrompt | None = Field(
        default=None, description="An existing structure to refine with the prompt, in place of starting anew."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
