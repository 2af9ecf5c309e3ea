class FluxControlLoraCannyImageToImage(FalNode):
    """
    Generate with FLUX.1 [dev] where a Canny control image fixes the outlines and a second image gives the colours.
    flux, canny, control-lora, image-to-image, edges, lora

    Choose the depth sibling when volume matters more than line.

    Use cases:
    - Keep a heraldic lion's linework and colour it from a tapestry
    - Run a shoe pattern's edges over a photo of moss
    - Hold a bridge drawing while dusk tones come from a snapshot
    - Fill a comic's inks with the palette of an old film still
    - Follow a wrought-iron gate's tracing in the colours of verdigris
    """

    endpoint: ClassVar[str] = "fal-ai/flux-control-lora-canny/image-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "control_lora_image")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "control_lora_image",
        "prompt",
        "control_lora_strength",
        "strength",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=35,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    control_lora_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_lora_image_url",
        description="Picture whose edges set the outlines of the result.",
    )
    control_lora_strength: float = Field(
        default=1.0, ge=0, le=2, description="How firmly the control add-on holds the layout; lower lets it drift."
    )
    strength: float = Field(
        default=0.85,
        ge=0.01,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
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
