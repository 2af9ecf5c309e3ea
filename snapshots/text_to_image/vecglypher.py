class Vecglypher(FalNode):
    """
    fal-ai/vecglypher on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/vecglypher"
    title: ClassVar[str] = "Vecglypher Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "output_size", "stroke_width")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    style_description: str = Field(default="italic style, 400 weight, serif, text, elegant")
    temperature: float = Field(
        default=0.1,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    top_p: float = Field(
        default=0.95,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )
    top_k: int = Field(
        default=5,
        ge=-1,
        le=100,
        description="How many of the likeliest tokens are in the running; a small number is predictable.",
    )
    repetition_penalty: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.",
    )
    max_tokens: int = Field(
        default=8192,
        ge=256,
        le=16384,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    output_size: int = Field(default=512, ge=64, le=4096)
    fill_color: str = Field(default="black")
    stroke_color: str | None = Field(default=None, description="Colour of the letters' outline.")
    stroke_width: float = Field(
        default=1.0,
        ge=0.1,
        le=50,
        description="Thickness of the outline around the letters in pixels; zero leaves it out.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        svg_content: str
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
