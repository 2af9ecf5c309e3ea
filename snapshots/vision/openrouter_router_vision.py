class OpenrouterRouterVision(FalNode):
    """
    Send images and a prompt to any vision-language model on OpenRouter by name, with system prompt and reasoning options; billed by the tokens used.
    openrouter, vision, multimodal, image-to-text, model-router, visual-question-answering

    Use cases:
    - Compare what three vendors' models read from the same handwritten prescription pad
    - Feed before-and-after roof photos to a chosen model and ask what changed
    - Swap the captioning model in a pipeline by changing one name
    - Grade geometry homework photos under a strict system prompt
    - Ask a reasoning model to reconcile two conflicting delivery-note pictures
    """

    endpoint: ClassVar[str] = "openrouter/router/vision"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt", "model")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "model", "system_prompt")

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on.",
    )
    prompt: str = Field(
        default="", description="The question about the picture, or what to describe, read or count in it."
    )
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    model: str = Field(
        default="", description="OpenRouter name of the vision-language model that answers, as vendor/model."
    )
    reasoning: bool = Field(default=False, description="Include the model's reasoning in the answer it returns.")
    temperature: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    max_tokens: int | None = Field(
        default=None,
        ge=1,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )

    class OutputType(TypedDict):
        output: str
        usage: dict[str, Any]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
