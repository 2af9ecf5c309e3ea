class NvidiaNemotron3NanoOmniVision(FalNode):
    """
    Answer an English prompt about a picture with NVIDIA's Nemotron 3 Nano Omni.
    nemotron, nvidia, image-to-text, vision, visual-question-answering, reasoning

    Takes a picture and a prompt and returns text of up to 20,000 tokens; think mode shows the reasoning.

    Use cases:
    - Explain a chart from a report
    - Turn a photo into a product description
    - Work out a diagram step by step in think mode
    - Read a photographed form and answer under a system prompt of your own
    - Write a long analysis of one picture
    """

    endpoint: ClassVar[str] = "nvidia/nemotron-3-nano-omni/vision"
    title: ClassVar[str] = "Nemotron 3 Nano Omni – Image Understanding"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "reasoning_mode", "max_tokens")

    prompt: str = Field(default="", min_length=1, description="What to find out about the picture, in English.")
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
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the prompt is about, as JPEG or PNG in RGB.",
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
