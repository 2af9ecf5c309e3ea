class BriaFiboBbqPreviewGenerate(FalNode):
    """
    Generate a picture with Bria's FIBO BBQ Preview from words, a structured description or a reference.
    bria, fibo, text-to-image, json-prompt, preview, licensed-data

    A preview of what is to follow FIBO; it has guidance of 3 to 5 but no choice of resolution.

    Use cases:
    - Make an advert motif from a description
    - Create a product scene for a presentation
    - Redraw FIBO's café scenes with the BBQ preview before switching over
    - Paste another tool's scene description in as one text string
    - Lower guidance from five to three for a looser breakfast table
    """

    endpoint: ClassVar[str] = "bria/fibo-bbq-preview/generate"
    title: ClassVar[str] = "Bria FIBO BBQ Preview"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "structured_prompt", "image", "aspect_ratio")
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
        default=None,
        description="The picture described field by field: objects, light, mood, style. Can take the place of the prompt.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Reference picture from which the new one takes its cue.",
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    steps_num: int = Field(
        default=50,
        ge=20,
        le=50,
        description="How many denoising rounds the picture goes through; more are slower and finer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    guidance_scale: int = Field(
        default=5,
        ge=3,
        le=5,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[dict[str, Any]]
        structured_prompt: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
