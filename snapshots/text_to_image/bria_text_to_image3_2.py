class BriaTextToImage3_2(FalNode):
    """
    Generate one picture from text with Bria 3.2, trained only on licensed data and good at lettering.
    bria, text-to-image, licensed-data, typography, commercial-safe

    Shape, guidance and 20 to 50 steps can be set; retired at fal, where FIBO is Bria's later model.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a picture for a bank's website with a model trained on licensed data
    - Create a poster with a short headline
    - Invent a branch office scene with no sketch or depth picture to follow
    - Start a brochure motif from words and a shape alone
    - Write a sign's wording into a shop scene with version 3.2
    """

    endpoint: ClassVar[str] = "bria/text-to-image/3.2"
    title: ClassVar[str] = "Bria 3.2 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "negative_prompt", "guidance_scale")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    num_inference_steps: int = Field(
        default=30, ge=20, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    aspect_ratio: BriaAspectRatio = Field(
        default=BriaAspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    negative_prompt: str = Field(
        default="Logo,Watermark,Ugly,Morbid,Extra fingers,Poorly drawn hands,Mutation,Blurry,Extra limbs,Gross proportions,Missing arms,Mutated hands,Long neck,Duplicate,Mutilated,Mutilated hands,Poorly drawn face,Deformed,Bad anatomy,Cloned face,Malformed limbs,Missing legs,Too many fingers",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    truncate_prompt: bool = Field(default=True, description="Cuts a prompt that is too long instead of refusing it.")
    prompt_enhancer: bool = Field(
        default=True,
        description="Improves the wording of the prompt before the picture is made; off leaves it untouched.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
