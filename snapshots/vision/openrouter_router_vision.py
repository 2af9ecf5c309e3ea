class OpenrouterRouterVision(FalNode):
    """
    Ask any vision-language model on OpenRouter about one or more pictures and get text back.
    openrouter, vision, image-to-text, model-router, visual-question-answering, ocr

    You name the model, set a system prompt and pay by tokens; the video router takes clips.

    Use cases:
    - Write alt text for product photos
    - Read the text of receipts and forms
    - Compare before-and-after photos in one question
    - Swap the captioning model of a workflow by name
    - Have a reasoning model reconcile two scanned notes
    """

    endpoint: ClassVar[str] = "openrouter/router/vision"
    title: ClassVar[str] = "OpenRouter – Vision"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt", "model")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "model", "system_prompt")

    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="One or more pictures to ask about."
    )
    prompt: str = Field(
        default="", description="The question about the picture, or what to describe, read or count in it."
    )
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it sees the pictures.",
    )
    model: str = Field(
        default="",
        description="OpenRouter name of the vision-language model that answers, as vendor/model; billed by the tokens it uses.",
    )
    reasoning: bool = Field(default=False, description="Include the model's reasoning in the answer it returns.")
    temperature: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How much chance enters: low answers alike and soberly, high more freely; 0 always gives the same answer.",
    )
    max_tokens: int | None = Field(
        default=None, ge=1, description="Upper limit for the length of the answer, in tokens; too low cuts it off."
    )

    class OutputType(TypedDict):
        output: str
        usage: dict[str, Any]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
