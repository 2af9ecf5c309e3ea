class FluxV1ProUltra(FalNode):
    """
    Generate pictures of up to 2K from text with FLUX1.1 [pro] Ultra.
    flux, flux-pro, ultra, text-to-image, image, 2k, photorealism

    A picture can join the prompt with a strength, and raw mode looks less processed; plain FLUX1.1 [pro] is smaller and takes sizes in pixels.

    Use cases:
    - Make a large hero picture for a website
    - Print a poster from a text prompt at 2K with nothing trained beforehand
    - Switch raw mode on for an unpolished news look, no fine-tune needed
    - Mix one tenth of a mood picture into a 2K scene
    - See what stock Ultra makes of a product before training a fine-tune
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/v1.1-ultra"
    title: ClassVar[str] = "FLUX1.1 [pro] Ultra – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "raw", "image", "image_prompt_strength")
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
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_2,
        description="How much the content filter lets through in the generated picture; lower is stricter, higher more lenient.",
    )
    enhance_prompt: bool = Field(
        default=False,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to follow in content and mood beside the prompt; how much, its strength says.",
    )
    image_prompt_strength: float = Field(
        default=0.1,
        ge=0,
        le=1,
        description="How much the connected picture counts against the words; higher resembles it more.",
    )
    aspect_ratio: AspectRatioFluxPresets | str = Field(
        default=AspectRatioFluxPresets.RATIO_16_9,
        description="Shape of the picture as width to height: one of the list, or your own.",
    )
    raw: bool = Field(default=False, description="Makes pictures look less polished and more like plain photographs.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
