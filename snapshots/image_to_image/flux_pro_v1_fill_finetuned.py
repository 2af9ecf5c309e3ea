class FluxProV1FillFinetuned(FalNode):
    """
    Fill a masked area with FLUX.1 [pro] Fill and your own finetune, named by its id and weighted by strength.
    flux, flux-pro, finetune, image-to-image, inpainting, brand

    Only useful once you have trained one; otherwise take v1/fill.

    Use cases:
    - Paint your finetuned soda can into a stranger's picnic photo
    - Put the trained house cat on any masked windowsill
    - Insert a brewery's exact tap handle into pub pictures
    - Fill mannequin torsos with a label's trained tweed
    - Place a finetuned robot toy in a customer's hand
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/v1/fill-finetuned"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask", "finetune_id", "finetune_strength")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "finetune_id", "finetune_strength")
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
