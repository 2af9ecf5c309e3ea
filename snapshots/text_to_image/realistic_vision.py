class RealisticVision(FalNode):
    """
    Generate up to eight lifelike photographs with Realistic Vision, SG161222's Stable Diffusion fine-tune.
    realistic-vision, stable-diffusion, text-to-image, image, realistic, lora, portrait

    Takes LoRA add-ons and embeddings, with a strict negative prompt filled in; DreamShaper is its painterly counterpart.

    Use cases:
    - Make a fictional portrait for a product label
    - Picture a craftsman at work for a fair stand
    - Spend seventy steps on one portrait for a museum panel
    - Hold a 1960s shop photo close to its brief at a guidance of 7
    - Draw eight faces for a casting board at the standard 35 steps
    """

    endpoint: ClassVar[str] = "fal-ai/realistic-vision"
    title: ClassVar[str] = "Realistic Vision – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "loras", "negative_prompt")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=1024, height=1024),
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    loras: list[LoraWeightWithForce] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    num_inference_steps: int = Field(
        default=35, ge=1, le=70, description="Denoising steps: more of them take longer and add detail."
    )
    negative_prompt: str = Field(
        default="(worst quality, low quality, normal quality, lowres, low details, oversaturated, undersaturated, overexposed, underexposed, grayscale, bw, bad photo, bad photography, bad art:1.4), (watermark, signature, text font, username, error, logo, words, letters, digits, autograph, trademark, name:1.2), (blur, blurry, grainy), morbid, ugly, asymmetrical, mutated malformed, mutilated, poorly lit, bad shadow, draft, cropped, out of frame, cut off, censored, jpeg artifacts, out of focus, glitch, duplicate, (airbrushed, cartoon, anime, semi-realistic, cgi, render, blender, digital art, manga, amateur:1.3), (3D ,3D Game, 3D Game Scene, 3D Character:1.1), (bad hands, bad anatomy, bad body, bad face, bad teeth, bad arms, bad legs, deformities:1.3)",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File type of the result.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
