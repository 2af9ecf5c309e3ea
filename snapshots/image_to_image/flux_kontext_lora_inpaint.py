class FluxKontextLoraInpaint(FalNode):
    """
    Place what a reference image shows into a masked part of another picture with FLUX.1 Kontext [dev], LoRAs optional.
    flux, kontext, image-to-image, inpainting, reference-image, lora

    The Kontext endpoint that takes a mask; reference and mask are required.

    Use cases:
    - Hang a gallery's actual painting in a collector's living room photo
    - Put a jeweller's earring onto a masked ear
    - Fit a photographed door knocker to another house's front door
    - Slip a real record sleeve into a DJ's hands on the poster
    - Set a baker's own croissant on an empty cafe plate
    """

    endpoint: ClassVar[str] = "fal-ai/flux-kontext-lora/inpaint"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt", "reference_image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "reference_image", "prompt", "strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    num_inference_steps: int = Field(
        default=30, ge=10, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Image to take identity, style or content from, next to the main input.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    strength: float = Field(
        default=0.88,
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original; this model works best with high values.",
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
