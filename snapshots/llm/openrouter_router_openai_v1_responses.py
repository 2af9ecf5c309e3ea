class OpenrouterRouterOpenaiV1Responses(FalNode):
    """
    Call models on OpenRouter through an OpenAI-style Responses request, for clients written against that newer interface rather than chat completions.
    openrouter, llm, openai-compatible, responses-api, api, text-generation

    Use cases:
    - Reuse a notebook written for the Responses interface with another vendor's model
    - Test whether an agent script runs unchanged on three models
    - Port a course's sample code to fal billing
    - Summarise tram timetable changes from a client that speaks Responses only
    - Check how two request styles answer the same chemistry question
    """

    endpoint: ClassVar[str] = "openrouter/router/openai/v1/responses"
    _basic_fields: ClassVar[tuple[str, ...]] = ("arguments",)
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ()}
    arguments: dict[str, Any] = Field(
        default={}, description="Everything this endpoint takes, as JSON: fal publishes no input shape for it."
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
