class PlaygroundV25Inpainting(FalNode):
    """
    Repaint the masked part of a picture with Playground v2.5, tuned for colour and contrast.
    playground, sdxl, image-to-image, inpainting, mask, aesthetic

    Takes an image, a mask and a prompt and leaves the rest; image to image reworks the whole picture.

    Use cases:
    - Replace the sky in a real estate photo
    - Fill an empty billboard in a city picture
    - Fill a masked windowsill with an embedding of your own
    - Repaint a masked dress in saturated colours
    - Get eight fillings for one masked area in one run
    """

    endpoint: ClassVar[str] = "fal-ai/playground-v25/inpainting"
    title: ClassVar[str] = "Playground v2.5 – Inpainting"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask_url", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask_url", "prompt", "strength", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of which the masked part is repainted.",
    )
    mask_url: ImageRef = Field(
        default=ImageRef(), description="Picture that marks the area to repaint: white is painted anew, black stays."
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    strength: float = Field(
        default=0.95,
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=25, ge=1, le=65, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
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
