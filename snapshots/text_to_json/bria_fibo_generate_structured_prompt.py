class BriaFiboGenerateStructured_prompt(FalNode):
    """
    Convert a short idea or a reference image into the detailed JSON prompt used by Bria's full Fibo model: objects, lighting, composition, mood.
    bria, fibo, text-to-json, structured-prompt, json, prompt-writing

    Yields JSON to review, not a picture.

    Use cases:
    - Plan a cider advert field by field before spending on renders
    - Lock camera and light for twelve calendar months, varying the subject
    - Reverse an approved hero shot into JSON for the next campaign
    - Correct the number of teacups in a scene by editing one object
    - Keep an audit trail of what a bank's illustration was asked to show
    """

    endpoint: ClassVar[str] = "bria/fibo/generate/structured_prompt"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "structured_prompt")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text_render",)}

    prompt: str | None = Field(
        default=None, description="The picture in plain words, to be turned into a structured description."
    )
    structured_prompt: StructuredPrompt | None = Field(
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
