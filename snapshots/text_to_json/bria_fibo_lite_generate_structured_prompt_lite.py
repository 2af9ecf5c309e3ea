class BriaFiboLiteGenerateStructured_promptLite(FalNode):
    """
    Write a leaner structured prompt for Bria's FIBO Lite, without a field for emotions.
    bria, fibo, text-to-json, structured-prompt, json, lite

    Takes an idea, a picture or an earlier structure, whose lettering is a bare list; retired at fal, the plain structured-prompt node goes on.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is bria/fibo-lite/generate/structured_prompt.

    Use cases:
    - Break an idea for a shop sign into objects, light and mood
    - Turn a photo into an editable scene description
    - Keep an older workflow running on the lean structured prompt
    - Describe a waiting room at the preset seed of 5555
    - Refine a sign's description whose lettering is a plain list of words
    """

    endpoint: ClassVar[str] = "bria/fibo-lite/generate/structured_prompt/lite"
    title: ClassVar[str] = "Bria FIBO Lite – Structured Prompt, Lean Version"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "structured_prompt")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    prompt: str | None = Field(
        default=None, description="The picture in plain words, to be turned into a structured description."
    )
    structured_prompt: BriaStructuredPrompt2 | None = Field(
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
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
