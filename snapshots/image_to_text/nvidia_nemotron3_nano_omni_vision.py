class NvidiaNemotron3NanoOmniVision(FalNode):
    """
    nvidia/nemotron-3-nano-omni/vision on fal.ai: its words are not written yet.
    fal, image-to-text, draft
    """

    endpoint: ClassVar[str] = "nvidia/nemotron-3-nano-omni/vision"
    title: ClassVar[str] = "Nemotron 3 Nano Omni Vision"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "system_prompt")

    prompt: str = Field(
        default="",
        min_length=1,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    reasoning_mode: NemotronReasoningMode = Field(default=NemotronReasoningMode.NO_THINK)
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
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: str
        finish_reason: str
        usage: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
