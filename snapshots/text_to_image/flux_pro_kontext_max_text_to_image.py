class FluxProKontextMaxTextToImage(FalNode):
    """
    Generate up to four pictures from text with FLUX.1 Kontext [max], the Kontext with the best lettering.
    flux, kontext, max, text-to-image, image, typography, premium

    Nine shapes from 21:9 to 9:21; pro costs half, editing is a node of its own.

    Use cases:
    - Make a key visual with a spelled-out slogan
    - Design a cinema slide in 21:9 from its wording alone
    - Render the final of a written brief that was drafted on Kontext [pro]
    - Draw a character that Kontext [max] will edit later
    - Letter a three-line barn sign that nobody has photographed
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/kontext/max/text-to-image"
    title: ClassVar[str] = "FLUX.1 Kontext [max] – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images", "guidance_scale")
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
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_2,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    enhance_prompt: bool = Field(
        default=False,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )
    aspect_ratio: AspectRatioFluxPresets = Field(
        default=AspectRatioFluxPresets.RATIO_1_1, description="Shape of the picture as width to height."
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
