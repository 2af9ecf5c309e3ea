class FastSdxlControlnetCanny(FalNode):
    """
    Generate SDXL images that follow the edges of a control picture through a canny ControlNet.
    sdxl, controlnet, canny, text-to-image, image, edges, lora

    Weight the edges against the prompt, and add LoRAs; the control picture also sets the size.

    Use cases:
    - Reclad the outline of a terraced house in timber, brick and thatch
    - Keep a shoe's exact silhouette while trying leather, felt and straw
    - Colour an inked comic panel in eight palettes
    - Turn a floor plan's lines into a stylised top view for a dolls' house shop
    - Fill a stencil of a leaping hare with flowers for a fabric print
    """

    endpoint: ClassVar[str] = "fal-ai/fast-sdxl-controlnet-canny"
    _required: ClassVar[tuple[str, ...]] = ("control_image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "control_image",
        "prompt",
        "controlnet_conditioning_scale",
        "num_images",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    control_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_image_url",
        description="Image that dictates the layout: edges, depth or pose of the result follow it.",
    )
    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the picture: a preset shape or your own width and height."
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    controlnet_conditioning_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How strictly the control net's lines or depth are followed; lower is freer.",
    )
    enable_deep_cache: bool = Field(
        default=False, description="Reuses intermediate results between steps to save time, at some cost in quality."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=25, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        has_nsfw_concepts: list[bool]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
