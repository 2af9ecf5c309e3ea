class FluxProV11UltraFinetuned(FalNode):
    """
    Generate pictures of up to 2K with your own fine-tune of FLUX1.1 [pro] Ultra, named by its identifier.
    flux, flux-pro, ultra, text-to-image, image, finetune, 2k

    Its weight is set by hand; raw mode and a picture beside the prompt work as in plain Ultra.

    Use cases:
    - Show your fine-tuned product on marble at 2K
    - Keep a fashion label's look over a lookbook
    - Raise the fine-tune's strength until the subject is clear
    - Take raw-mode pictures of a fine-tuned character
    - Put a fine-tuned chair into a room given as a picture
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/v1.1-ultra-finetuned"
    title: ClassVar[str] = "FLUX1.1 [pro] Ultra Fine-Tuned – Text to Image"
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
