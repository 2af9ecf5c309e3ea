class FluxProFill(FalNode):
    """
    Fill a masked area from a prompt with FLUX.1 [pro] Fill, Black Forest Labs' hosted inpainting model.
    flux, flux-pro, image-to-image, inpainting, fill, mask

    Mask and picture have the same size; Erase needs no prompt, FLUX.1 [dev] Fill takes LoRAs.

    Use cases:
    - Replace a broken window in a letting photo
    - Complete a half-eaten cake for a bakery's website
    - Paint a garden into a masked yard with no fine-tune to name
    - Get four fillings of one mask from the stock model
    - See whether stock Fill knows a bottle before training a fine-tune
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/v1/fill"
    title: ClassVar[str] = "FLUX.1 [pro] Fill – Inpainting"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What should appear in the masked area.")
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
        default=ImageRef(), serialization_alias="image_url", description="Picture in which the masked area is filled."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Picture that marks the area to fill, as large as the picture itself: white is filled, black stays.",
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
