class Sd15DepthControlnet(FalNode):
    """
    Generate images with Stable Diffusion 1.5 that follow a depth image, with conditioning scale, LoRAs and up to eight results.
    stable-diffusion, sd15, image-to-image, controlnet, depth, lora

    The lightest depth-guided choice; sdxl-controlnet-union handles six kinds of guide.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Dress a block-out of a medieval street using only its depth
    - Refill the layout of a bedroom with a reef, fish and all
    - Reuse a chosen sculpture's relief for eight bronze variations
    - Run an SD 1.5 LoRA inside a fixed stage set
    - Sketch a terraced vineyard from a terrain depth render
    """

    endpoint: ClassVar[str] = "fal-ai/sd15-depth-controlnet"
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
        description="Depth map to follow, light for near and dark for far, as from a depth preprocessor.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    loras: list[LoraWeightType2] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    num_inference_steps: int = Field(
        default=35, ge=1, le=70, description="Denoising steps: more of them take longer and add detail."
    )
    controlnet_conditioning_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How strictly the control net's lines or depth are followed; lower is freer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the picture or sound is saved."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1, description="Which content filter does the checking."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
