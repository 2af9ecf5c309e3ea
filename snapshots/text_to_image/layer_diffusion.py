class LayerDiffusion(FalNode):
    """
    Generate a picture with real transparency from text with Layer Diffusion, an alpha channel for SDXL.
    layer-diffusion, sdxl, text-to-image, image, transparent, alpha, png

    Glass, hair and smoke come out cut out already; negative prompt, steps and guidance can be set, the size cannot.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make stickers with a transparent background
    - Create game potion bottles for any backdrop
    - Generate a see-through wisp of steam to lay over a coffee advert
    - Get half-transparent glass without cutting it out
    - Make loose leaves with an alpha channel for a scrapbook page
    """

    endpoint: ClassVar[str] = "fal-ai/layer-diffusion"
    title: ClassVar[str] = "Layer Diffusion XL – Transparent Image"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt", "num_inference_steps", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="text, watermark",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    guidance_scale: float = Field(
        default=8.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=20, ge=10, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
