class FluxProV11UltraFinetuned(FalNode):
    """
    Generate images up to 2K with your own FLUX1.1 [pro] ultra fine-tune, named by its finetune id.
    flux, flux-pro, ultra, text-to-image, image, finetune, 2k

    Set how strongly it acts, add an optional image prompt, or switch to raw for a less processed look.

    Use cases:
    - Show a chocolatier's fine-tuned praline on marble at 2K
    - Keep a fashion label's trained model consistent over a lookbook
    - Use raw mode for candid pictures of a trained rescue horse
    - Combine a fine-tuned chair with a photo of the customer's hall as image prompt
    - Raise the strength until a trained ship figurehead is clearly recognisable
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/v1.1-ultra-finetuned"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "finetune_id", "finetune_strength")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "finetune_id", "finetune_strength", "aspect_ratio", "raw")
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
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="A picture to vary along with the prompt; optional.",
    )
    image_prompt_strength: float = Field(
        default=0.1, ge=0, le=1, description="How much the picture counts against the words; higher resembles it more."
    )
    aspect_ratio: AspectRatioFluxPresets | str = Field(
        default=AspectRatioFluxPresets.RATIO_16_9, description="Shape of the picture as width to height."
    )
    raw: bool = Field(default=False, description="Makes pictures look less polished and more like plain photographs.")
    finetune_id: str = Field(default="", description="Identifier of the model that you had fine-tuned.")
    finetune_strength: float | None = Field(
        default=None, ge=0, le=2, description="Weight of your fine-tune; raise it if the learned subject hardly shows."
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
