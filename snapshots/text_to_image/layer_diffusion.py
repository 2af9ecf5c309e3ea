class LayerDiffusion(FalNode):
    """
    Generate a picture with real transparency from text: Layer Diffusion adds an alpha channel to SDXL, so glass, hair and smoke come out already cut out, ready to lay over something else.
    layer-diffusion, sdxl, text-to-image, image, transparent-background, alpha, png

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Get a half-transparent ghost to drop onto a photo of the manor
    - Make potion bottles whose glass lets the game background through
    - Produce a wisp of steam to lay over a coffee advert
    - Create loose autumn leaves for a scrapbook page without cutting round them
    - Draw a frizzy-haired puppet ready for a stop-frame compositor
    """

    endpoint: ClassVar[str] = "fal-ai/layer-diffusion"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt", "num_inference_steps", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="text, watermark",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    guidance_scale: float = Field(
        default=8.0,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=20, ge=10, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
