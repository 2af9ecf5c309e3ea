class Flux2Klein9BBaseLora(FalNode):
    """
    Generate images with FLUX.2 [klein] 9B Base plus up to three LoRA weights you supply.
    flux-2, klein, text-to-image, image, lora, 9b, personalization

    More faithful to a trained subject than 4B; use the plain 9B Base when you have no LoRA.

    Use cases:
    - Show a trained parrot mascot in each department of a hardware store
    - Apply a studio's gouache LoRA to a children's atlas of volcanoes
    - Put a distillery's bottle LoRA on a rainy windowsill
    - Mix a character LoRA with a noir LoRA for a detective visual novel
    - Produce festival wristband art in the organiser's own trained doodle style
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2/klein/9b/base/lora"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "loras", "image_size", "num_images", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    guidance_scale: float = Field(
        default=5.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    loras: list[LoRAInput] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=28, description="Denoising steps: more of them take longer and add detail."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        timings: dict[str, Any]
        has_nsfw_concepts: list[bool]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
