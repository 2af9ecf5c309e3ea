class FastFooocusSdxl(FalNode):
    """
    Generate images from text in about eight steps with the extreme-speed mode of Fooocus on SDXL.
    fooocus, sdxl, text-to-image, image, fast, refiner

    Expands the prompt and refines the result by default; full Fooocus adds style presets and LoRAs.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/fooocus.

    Use cases:
    - Make blog pictures from a three-word prompt and nothing else
    - Draft character portraits for a board game that has no artwork yet
    - Call up a learned embedding in eight Fooocus steps without a picture to redraw
    - Fetch eight quick versions of an idea that exists only in words
    - Start a square poster draft from a slogan alone, with the refiner off
    """

    endpoint: ClassVar[str] = "fal-ai/fast-fooocus-sdxl"
    title: ClassVar[str] = "Fooocus Extreme Speed – Text to Image"
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
        default=True,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=24, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=2.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    enable_refiner: bool = Field(
        default=True, description="Lets a smaller model go over the finished picture once more; off skips that."
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
