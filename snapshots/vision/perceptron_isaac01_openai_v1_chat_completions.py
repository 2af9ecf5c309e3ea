class PerceptronIsaac01OpenaiV1ChatCompletions(FalNode):
    """
    Hold a conversation about pictures with Perceptron's Isaac 0.1.
    isaac, perceptron, vision, chat, conversation, visual-question-answering

    Takes a list of messages with text and pictures, and returns the next answer; the plain Isaac node takes one picture and one question.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is perceptron/isaac-01.

    fal publishes no input shape for this endpoint; its inputs were written by hand from the public API.

    Use cases:
    - Ask follow-up questions about one photo
    - Compare two product photos in a chat
    - Give the model earlier answers along with a new question
    - Set a system message before the first picture
    - End an answer at a stop word of your choice
    """

    endpoint: ClassVar[str] = "perceptron/isaac-01/openai/v1/chat/completions"
    title: ClassVar[str] = "Isaac 0.1 – Chat with Images"
    _required: ClassVar[tuple[str, ...]] = ("messages",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("messages", "temperature", "max_tokens")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    messages: list[dict[str, Any]] = Field(
        default=[],
        min_length=1,
        description="The conversation, one entry a turn with role and content; pictures go in as content parts of the image type.",
    )
    model: str | None = Field(
        default=None, description="Name of the model, for clients that must send one; this endpoint serves Isaac alone."
    )
    temperature: float | None = Field(
        default=None,
        ge=0,
        le=2,
        description="How much chance enters: low answers soberly and alike, high more freely. Left out, the model's own setting.",
    )
    max_tokens: int | None = Field(
        default=None,
        ge=1,
        description="Upper limit for the length of the answer, in tokens; too low cuts it off in mid-sentence.",
    )
    top_p: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="Share of the likeliest words that are considered; an alternative to temperature, lower is more cautious.",
    )
    stop: list[str] = Field(
        default=[],
        max_length=4,
        description="Pieces of text at which the answer ends; the piece itself is not returned.",
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
