class LuminaImageV2(FalNode):
    """
    Generate up to four pictures with Lumina-Image 2.0, an open flow model with only two billion parameters.
    lumina, text-to-image, image, open-source, 2b, system-prompt

    Its system prompt can be rewritten, and guidance can be normalised or cut short.

    Use cases:
    - Illustrate a craft booklet with a small open model
    - Make a shop sign with a name on it
    - Rewrite the system prompt to favour flat woodcut pictures
    - Tame glaring colours with normalised guidance
    - Cut guidance off partway through a run for looser concept sketches
    """

    endpoint: ClassVar[str] = "fal-ai/lumina-image/v2"
    title: ClassVar[str] = "Lumina-Image 2.0 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "system_prompt")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    system_prompt: str = Field(
        default="You are an assistant designed to generate superior images with the superior degree of image-text alignment based on textual prompts or user prompts.",
        description="Standing instruction put before your prompt; changing it shifts the general look.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    cfg_normalization: bool = Field(
        default=True, description="Keeps guided steps at their normal strength, which avoids glaring colours."
    )
    cfg_trunc_ratio: float = Field(
        default=1.0, ge=0, le=1, description="Share of the run in which normalised guidance applies."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
