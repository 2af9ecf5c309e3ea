class FastSdxlImageToImage(FalNode):
    """
    Redraw a picture from a prompt with full Stable Diffusion XL, LoRAs, embeddings and negative prompt included.
    sdxl, stable-diffusion, image-to-image, lora, embeddings, restyle

    25 steps by default; Lightning and LCM need fewer but accept no LoRAs.

    Use cases:
    - Turn game renders into painted backdrops
    - Restyle travel photos with a downloaded art LoRA
    - Let a cottage sketch grow into a castle at strength 0.9, tied to no edges
    - Blend two style LoRAs over one photo when there is no control picture
    - Redraw a snapshot at the preset 25 steps and square size
    """

    endpoint: ClassVar[str] = "fal-ai/fast-sdxl/image-to-image"
    title: ClassVar[str] = "Stable Diffusion XL – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "loras", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to redraw: a photo, a sketch or a render.",
    )
    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    preserve_aspect_ratio: bool = Field(
        default=False,
        description="Keeps the input's proportions when it has to be shrunk or brought to a multiple of 32 pixels a side.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.",
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    crop_output: bool = Field(
        default=False, description="Trims the finished picture to the exact proportions of the input."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=25, ge=1, le=65, description="Denoising steps: more of them take longer and add detail."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    loras: list[LoraWeightWithForce] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    strength: float = Field(
        default=0.95,
        ge=0.05,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
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
