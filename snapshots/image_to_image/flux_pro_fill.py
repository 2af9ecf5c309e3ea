class FluxProFill(FalNode):
    """
    Fill a masked area from a prompt with FLUX.1 [pro] Fill, Black Forest Labs' hosted inpainting model.
    flux, flux-pro, image-to-image, inpainting, fill, mask

    Mask and image must be the same size; for LoRAs take flux-lora-fill.

    Use cases:
    - Reglaze a broken shop window in a letting agent's photo
    - Fill the gap left by a removed billboard with hillside
    - Complete a half-eaten cake for the bakery's own web page
    - Put a sleeping badger into a hollow painted as mask
    - Mend a fresco photo's bare plaster for a school reconstruction
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/v1/fill"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What should appear in the masked area.")
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
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
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
