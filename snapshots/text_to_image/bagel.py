class Bagel(FalNode):
    """
    Generate a picture from text with Bagel, ByteDance Seed's 7-billion-parameter multimodal model, which can reason about the prompt in words before it draws.
    bagel, bytedance, text-to-image, image, multimodal, reasoning

    Use cases:
    - Ask for what a sundial shows at four in the afternoon and let it think first
    - Draw the next stage of a melting snowman for a physics worksheet
    - Resolve a riddle in the prompt, such as the animal on Finland's coat of arms, into an image
    - See whether thinking mode places seven candles correctly on a birthday cake
    - Picture a kitchen after a toddler has been alone with flour for ten minutes
    """

    endpoint: ClassVar[str] = "fal-ai/bagel"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "use_thought")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    use_thought: bool = Field(
        default=False, description="Lets the model think in words before drawing; slower, dearer, often better."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
