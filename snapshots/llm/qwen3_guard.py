class Qwen3Guard(FalNode):
    """
    Classify a text as safe, controversial or unsafe with Qwen3Guard 8B.
    qwen, qwen3-guard, llm, content-moderation, safety, text-classification

    Takes one text and gives the label and the kinds of harm it found, from violence to personal data; it never replies to the text.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Put a fixed safety label on user prompts before an image node sees them
    - Label forum comments as safe, controversial or unsafe
    - Name the kind of harm in a flagged chat message from a set list
    - Flag controversial posts for a human reviewer
    - Find personal data in support tickets as a returned category
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-3-guard"
    title: ClassVar[str] = "Qwen3Guard 8B – Text Moderation"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("categories",)}

    prompt: str = Field(default="", max_length=131072, description="The text to judge. It is classified, not answered.")

    class OutputType(TypedDict):
        output: list[str]
        label: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
