class QwenImageMaxTextToImage(FalNode):
    """
    Generate pictures from text with Qwen Image Max, Alibaba's hosted tier.
    qwen-image-max, qwen, text-to-image, image, realistic, chinese

    More natural than the Plus series below it. Short Chinese or English prompts are rewritten by a language model unless you switch that off.

    Use cases:
    - Make a lifestyle picture for a restaurant app
    - Create a skincare hero shot for a shop
    - Give a hotel lobby drafted with Qwen Image 2.0 its last render in Max
    - Redo in Qwen Image Max a portrait from the Plus series
    - Add one more dish to a menu series made with Qwen Image Max
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-max/text-to-image"
    title: ClassVar[str] = "Qwen Image Max – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "image_size",
        "num_images",
        "negative_prompt",
        "enable_prompt_expansion",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=800,
        min_length=1,
        description="What the picture should show, in Chinese or English: subject, setting, light and style.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks both your prompt and the finished pictures for unsafe content; off skips it."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
