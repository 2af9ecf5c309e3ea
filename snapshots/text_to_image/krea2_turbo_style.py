class Krea2TurboStyle(FalNode):
    """
    fal-ai/krea-2/turbo/style on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/krea-2/turbo/style"
    title: ClassVar[str] = "Krea 2 Text to Image Turbo Style"
    _required: ClassVar[tuple[str, ...]] = ("reference_images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "reference_images",
        "prompt",
        "enable_prompt_expansion",
        "image_size",
        "num_images",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="Images of the same person, thing or style, whose look the result should keep.",
    )
    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    style_scale: float = Field(default=1.0)
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
        timings: Any
        has_nsfw_concepts: list[bool]
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
