class PlaygroundV25(FalNode):
    """
    Generate images from text with Playground v2.5, an open SDXL-class model tuned for colour and contrast.
    playground, sdxl, text-to-image, image, aesthetic, open-weights

    Takes a prompt, guidance and embeddings, but no LoRAs, which SDXL accepts.

    Use cases:
    - Make colourful pictures for a menu from dish names alone
    - Create fantasy scenes for a book cover with no picture to start from
    - Choose among eight vivid takes on one described landscape
    - Turn a single sentence into a saturated sunset for a flyer
    - Call up a trained embedding without supplying any photo
    """

    endpoint: ClassVar[str] = "fal-ai/playground-v25"
    title: ClassVar[str] = "Playground v2.5 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "guidance_scale")
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
    num_inference_steps: int = Field(
        default=25, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
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
