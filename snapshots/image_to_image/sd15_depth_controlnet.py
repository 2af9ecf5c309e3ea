class Sd15DepthControlnet(FalNode):
    """
    Generate images with Stable Diffusion 1.5 that follow the depth of a control picture.
    stable-diffusion, sd-1.5, controlnet, depth, image-to-image, lora

    Takes a depth map and a prompt, SD 1.5 LoRAs too; SDXL ControlNet Union offers six kinds of guide.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Furnish a room from a depth render
    - Dress the depth pass of a 3D street as a finished scene
    - Run an SD 1.5 LoRA inside a fixed layout
    - Make eight variants with the same depth
    - Loosen the layout by lowering the control strength
    """

    endpoint: ClassVar[str] = "fal-ai/sd15-depth-controlnet"
    title: ClassVar[str] = "Stable Diffusion 1.5 ControlNet Depth"
    _required: ClassVar[tuple[str, ...]] = ("control_image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "control_image",
        "prompt",
        "controlnet_conditioning_scale",
        "loras",
        "num_images",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    control_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="control_image_url",
        description="Depth map whose near and far the result should follow: light for near, dark for far.",
    )
    prompt: str = Field(
        default="", description="What the picture should show in the given depth: subject, setting, light and style."
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the picture in pixels; unset, it follows the control picture."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    loras: list[LoraWeightWithForce] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    num_inference_steps: int = Field(
        default=35, ge=1, le=70, description="Denoising steps: more of them take longer and add detail."
    )
    controlnet_conditioning_scale: float = Field(
        default=0.5, ge=0, le=1, description="How strictly the depth map is followed; lower is freer."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1,
        description="Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
