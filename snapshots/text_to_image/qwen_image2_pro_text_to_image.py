class QwenImage2ProTextToImage(FalNode):
    """
    Generate pictures from a Chinese or English prompt with Qwen Image 2.0 Pro.
    qwen-image, qwen, text-to-image, image, chinese, 2k

    Sizes between 512x512 and 2048x2048 pixels, with prompt rewriting and a negative prompt; the plain 2.0 node has the same settings.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Create a hero picture for a landing page
    - Make a bilingual event poster
    - Render in Qwen Image 2.0 Pro a motif drafted with plain 2.0
    - Hand over an art director's 2,000-character brief without trimming it
    - Describe every corner of a museum hall in more than 800 characters
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-2/pro/text-to-image"
    title: ClassVar[str] = "Qwen Image 2.0 Pro – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
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
        description="Size of the picture: a preset shape or a width and height of your own, between 512x512 and 2048x2048 pixels in all.",
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
