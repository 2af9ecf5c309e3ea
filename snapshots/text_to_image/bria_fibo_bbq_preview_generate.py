class BriaFiboBbqPreviewGenerate(FalNode):
    """
    bria/fibo-bbq-preview/generate on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    endpoint: ClassVar[str] = "bria/fibo-bbq-preview/generate"
    title: ClassVar[str] = "Fibo Bbq Preview Generate"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "structured_prompt", "aspect_ratio")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str | None = Field(
        default=None,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: BriaAspectRatio = Field(
        default=BriaAspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    structured_prompt: BriaStructuredPromptBbq | str | dict[str, Any] | None = Field(
        default=None, description="The picture described field by field instead of in one text."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    steps_num: int = Field(
        default=50,
        ge=20,
        le=50,
        description="How many denoising rounds the picture goes through; more are slower and finer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    guidance_scale: int = Field(
        default=5,
        ge=3,
        le=5,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[dict[str, Any]]
        structured_prompt: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
