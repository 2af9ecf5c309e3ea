class PonyV7(FalNode):
    """
    Generate one or two character pictures with Pony V7, PurpleSmartAI's fine-tune on AuraFlow.
    pony, text-to-image, image, anime, character, cartoon, furry

    For anime, cartoon and furry styles in 20 to 50 steps; starting noise can come from the processor or the graphics card.

    Use cases:
    - Design an original character for a webcomic
    - Draw a furry convention badge with a model tuned for it
    - Draw an anime heroine in several poses with Pony V7
    - Render a saved Pony seed again with noise from the processor
    - Add a rider to a cartoon team first drawn with Pony V7
    """

    class NoiseSource(str, Enum):
        GPU = "gpu"
        CPU = "cpu"

    endpoint: ClassVar[str] = "fal-ai/pony-v7"
    title: ClassVar[str] = "Pony V7 – Text to Image"
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
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    num_images: int = Field(
        default=1, ge=1, le=2, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=40, ge=20, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    noise_source: NoiseSource = Field(
        default=NoiseSource.GPU,
        description="Whether the starting noise comes from the graphics card or the processor; the same seed differs between them.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
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
