class Piflow(FalNode):
    """
    Generate up to four pictures in about eight steps with pi-Flow, a policy-based distillation of a slow model.
    pi-flow, text-to-image, image, fast, few-step, distilled

    It keeps the variety of its teacher; size, count, steps and seed can be set, guidance cannot.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Decorate an app with seasonal scenes
    - Draw assorted goblins for a card game
    - Find four differing layouts of a mosaic at the standard eight steps
    - Sample festival masks with pi-Flow's distilled model
    - Sketch mood board scenes in the preset eight steps
    """

    endpoint: ClassVar[str] = "fal-ai/piflow"
    title: ClassVar[str] = "pi-Flow – Text to Image"
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
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height, both multiples of 8. More pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
