class Flux2Edit(FalNode):
    """
    Edit or combine up to four pictures by prompt with the open-weights FLUX.2 [dev].
    flux-2, flux-2-dev, image-to-image, image-editing, multi-reference, open-weights

    Steps, guidance and acceleration can be set; flash and turbo are distilled, the LoRA edit node adds your own weights.

    Use cases:
    - Change the colour of a product in a photo
    - Combine a person, a jacket, a bag and a place from four photos
    - Merge four pictures into one advert at 50 steps
    - Replace a label for the final print with acceleration switched off
    - Put four ingredient photos onto one recipe card by a short prompt
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2/edit"
    title: ClassVar[str] = "FLUX.2 [dev] – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "guidance_scale", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    guidance_scale: float = Field(
        default=2.5,
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
        default=None,
        description="Size of the picture in pixels: a preset shape or a width and height of your own. 512 to 2048 px a side.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
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
        description="Pictures to edit or combine, in the order in which the prompt speaks of them; those beyond the fourth are ignored.",
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
