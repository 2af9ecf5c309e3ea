class AuraFlow(FalNode):
    """
    Generate one or two pictures from text with AuraFlow v0.3, an openly licensed flow model in beta.
    auraflow, text-to-image, image, open-source, prompt-expansion

    Short prompts are rewritten into longer ones unless switched off; size and shape are fixed, Pony V7 is a fine-tune with sizes.

    Use cases:
    - Illustrate a blog post with an open model
    - Sketch a label for a home-made product
    - Turn a one-line idea into a full scene by expansion
    - Illustrate bare product names from a stock list, lengthened into scenes on the way
    - Have a three-word brief written out and drawn, and keep the longer wording
    """

    endpoint: ClassVar[str] = "fal-ai/aura-flow"
    title: ClassVar[str] = "AuraFlow v0.3 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_images", "expand_prompt", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=2, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=50, ge=20, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    expand_prompt: bool = Field(
        default=True,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
