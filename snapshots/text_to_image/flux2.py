class Flux2(FalNode):
    """
    Generate up to four pictures from text with the open-weights FLUX.2 [dev], 28 steps by default.
    flux-2, flux-2-dev, text-to-image, image, open-weights, typography

    Steps, guidance and acceleration can be set; flash and turbo are distilled with fixed steps, pro and max have no dials.

    Use cases:
    - Design a poster with a readable headline
    - Make a product scene for a web shop
    - Render the final of an open-weights picture at 50 steps
    - Render small lettering with acceleration switched off
    - Sketch a record sleeve in four steps and finish the same seed in fifty
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2"
    title: ClassVar[str] = "FLUX.2 [dev] – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "image_size",
        "num_images",
        "num_inference_steps",
        "guidance_scale",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
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
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height. 512 to 2048 px a side.",
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
