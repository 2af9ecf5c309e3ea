class Flux2Klein4BBaseEditLora(FalNode):
    """
    Edit up to four pictures with FLUX.2 [klein] 4B Base and up to three LoRAs of your own.
    flux-2, klein, 4b, image-to-image, lora, custom-style

    Takes weights trained on the 4B; guidance and a negative prompt can be set, which the distilled LoRA version lacks, and up to 50 steps, not eight.

    Use cases:
    - Apply a shop's illustration style to new photos
    - Turn event photos into linocut flyers
    - Stack a palette and a grain LoRA on 4B Base
    - Use an edit LoRA from the klein 4B trainer with guidance
    - Keep text out while a trained style redraws a photo
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2/klein/4b/base/edit/lora"
    title: ClassVar[str] = "FLUX.2 [klein] 4B Base LoRA – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "loras", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
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
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the result; unset keeps that of the input picture. More pixels cost more."
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
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=4,
        description="Up to four pictures to edit or combine, in the order in which the prompt speaks of them.",
    )
    loras: list[LoraWeight] = Field(
        default=[], max_length=3, description="LoRAs trained for klein 4B, each with its own weight."
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
