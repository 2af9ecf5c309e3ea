class FluxProKontextMaxTextToImage(FalNode):
    """
    Generate images from text with FLUX.1 Kontext [max], the dearer Kontext tier with closer prompt following and lettering than [pro].
    flux, kontext, max, text-to-image, image, typography, premium

    Nine shapes, up to four pictures; editing is a separate endpoint.

    Use cases:
    - Set a three-line slogan on a painted barn side without a misspelling
    - Draw the first picture of a character you will edit with Kontext later
    - Compose a 21:9 cinema slide for a hearing-loop appeal
    - Picture a chess set where every piece is a named vegetable
    - Produce final key visuals for a harbour festival from a detailed brief
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/kontext/max/text-to-image"
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
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
