class Flux2Klein4BBase(FalNode):
    """
    Generate pictures from text with the undistilled FLUX.2 [klein] 4B Base, 28 steps by default.
    flux-2, klein, text-to-image, image, 4b, base-model, negative-prompt

    Has the guidance scale and negative prompt that the distilled 4B lacks; the LoRA version adds your own weights.

    Use cases:
    - Make varied drafts for a book cover
    - Illustrate a recipe without text in the picture
    - Keep hands out of frame with a negative prompt on klein 4B
    - Draw a chess set in fifty steps on klein 4B Base
    - Lower guidance on klein 4B Base for a loose watercolour
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2/klein/4b/base"
    title: ClassVar[str] = "FLUX.2 [klein] 4B Base – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "image_size",
        "guidance_scale",
        "negative_prompt",
        "num_images",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=28, ge=4, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
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
