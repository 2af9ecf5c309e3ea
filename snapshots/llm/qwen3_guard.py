class Qwen3Guard(FalNode):
    """
    Classify a text as safe, controversial or unsafe with Qwen3Guard 8B and name the categories of harm it falls under; it judges text and never replies to it.
    qwen3-guard, llm, content-moderation, safety, text-classification, filter

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Screen user prompts before they reach an image node
    - Sort comments on a gaming forum into allow, review and block
    - Check a children's story generator's drafts before display
    - Audit a chatbot's logs for replies about self-harm
    - Vet open-mic lyrics submitted for a public screen
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-3-guard"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("categories",)}

    prompt: str = Field(default="", max_length=131072, description="The text to judge. It is classified, not answered.")

    class OutputType(TypedDict):
        output: list[str]
        label: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
