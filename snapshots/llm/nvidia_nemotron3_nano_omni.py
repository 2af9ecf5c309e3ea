class NvidiaNemotron3NanoOmni(FalNode):
    """
    Answer an English prompt with NVIDIA's open Nemotron 3 Nano Omni, with its reasoning if you like.
    nemotron, nvidia, llm, text-generation, reasoning, open-weights

    Text in and text out from 30 billion parameters, 3 billion active; its sister nodes add a recording, a video or a picture.

    Use cases:
    - Summarise a long English report pasted as text
    - Draft product texts from bullet points when no photo exists
    - Solve a typed word problem step by step in think mode
    - Write a handbook chapter of up to 20,000 tokens from an outline
    - Rewrite customer emails in a house tone set by the system prompt
    """

    endpoint: ClassVar[str] = "nvidia/nemotron-3-nano-omni"
    title: ClassVar[str] = "Nemotron 3 Nano Omni – Text"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "system_prompt", "reasoning_mode", "max_tokens")

    prompt: str = Field(default="", min_length=1, description="The request, in English.")
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    reasoning_mode: NemotronReasoningMode = Field(
        default=NemotronReasoningMode.NO_THINK,
        description="Think writes out its reasoning before the answer; no_think answers at once.",
    )
    max_tokens: int = Field(
        default=1024,
        ge=1,
        le=20000,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    temperature: float = Field(
        default=0.7,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=0.95,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: str
        finish_reason: str
        usage: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
