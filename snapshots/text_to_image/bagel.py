class Bagel(FalNode):
    """
    Generate a picture from text with BAGEL, ByteDance Seed's multimodal model with seven billion parameters.
    bagel, bytedance, text-to-image, image, multimodal, reasoning

    It can think about the prompt in words before it draws, which takes longer and costs a fifth more.

    Use cases:
    - Illustrate a school worksheet from its exercise text
    - Draw an abstract idea for a slide from nothing but its description
    - Let the model think a written process through and draw its next stage
    - Turn a typed riddle into a picture of its answer
    - Invent a 1950s kitchen from one sentence and let thinking choose what stands in it
    """

    endpoint: ClassVar[str] = "fal-ai/bagel"
    title: ClassVar[str] = "BAGEL – Text to Image"
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    use_thought: bool = Field(
        default=False,
        description="Lets the model think in words before it draws, which may improve the picture; it takes longer and costs 20 percent more.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
