class FastLcmDiffusion(FalNode):
    """
    Generate images from text in about six steps with a Latent Consistency Model.
    lcm, sdxl, text-to-image, image, fast, few-step

    Takes a prompt, a negative prompt and low guidance; plain SDXL takes 25 steps and accepts LoRAs.

    Use cases:
    - Draft blog thumbnails in seconds from their headlines alone
    - Sketch moodboard ideas from short prompts before there are photos
    - Keep text and people out of a six-step scene by negative prompt
    - Rough out a phone wallpaper from one sentence, with neither image nor mask
    - Get eight quick pictures a run for a mock-up that has no photos yet
    """

    endpoint: ClassVar[str] = "fal-ai/fast-lcm-diffusion"
    title: ClassVar[str] = "LCM SDXL – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "num_inference_steps")
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
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=6, ge=1, le=32, description="Denoising steps: more of them take longer and add detail."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    guidance_scale: float = Field(
        default=1.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1,
        description="Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
