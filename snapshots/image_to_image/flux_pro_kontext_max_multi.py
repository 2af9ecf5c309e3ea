class FluxProKontextMaxMulti(FalNode):
    """
    Combine several pictures under one instruction with FLUX.1 Kontext [max], in an experimental mode.
    flux, kontext, max, image-to-image, multi-image, compositing

    Gives up to four results in one of nine shapes; pro multi does the same at half the price.

    Use cases:
    - Join a hat, a coat and a model in one lookbook picture
    - Add a missing colleague to a team photo
    - Set crest, bottle and barrel into one label scene
    - Print a drawing on a photographed balloon at the max tier
    - Combine a product and a lettered sign from two photos
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/kontext/max/multi"
    title: ClassVar[str] = "FLUX.1 Kontext [max] – Multi-Image Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
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
    aspect_ratio: AspectRatioFluxPresets | None = Field(
        default=None, description="Shape of the result as width to height."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures to combine, in the order in which the prompt speaks of them.",
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
