class FastSdxlInpainting(FalNode):
    """
    Repaint the masked part of a picture with full Stable Diffusion XL, LoRAs and embeddings included.
    sdxl, stable-diffusion, image-to-image, inpainting, lora, mask

    Takes guidance and a negative prompt at 25 steps; Lightning and LCM inpainting are quicker without LoRAs.

    Use cases:
    - Remove a stain from a photographed wall with photo and mask alone
    - Add a beard to a portrait inside a mask without drawing its outline
    - Paint a trained product LoRA into the masked space on an empty shelf
    - Repair a mural photo in the artist's trained style at the preset 25 steps
    - Finish at 50 steps a masked fill that Lightning drafted in four
    """

    endpoint: ClassVar[str] = "fal-ai/fast-sdxl/inpainting"
    title: ClassVar[str] = "Stable Diffusion XL – Inpainting"
    _required: ClassVar[tuple[str, ...]] = ("mask_url", "image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask_url", "prompt", "strength", "loras")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    mask_url: ImageRef = Field(
        default=ImageRef(), description="Picture that marks the area to repaint: white is painted anew, black stays."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of which the masked part is repainted.",
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.",
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
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1,
        description="Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
