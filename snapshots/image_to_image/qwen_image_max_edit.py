class QwenImageMaxEdit(FalNode):
    """
    Edit or combine one to three pictures with Qwen Image Max, Alibaba's hosted top tier.
    qwen-image-max, qwen, image-to-image, image-editing, multi-image, realistic

    The prompt, Chinese or English, calls them image 1 to image 3; up to six results, no LoRAs and no step count.

    Use cases:
    - Dress a model in the gown from a second photo
    - Place a person in another photo's cafe
    - Type a three-word edit and have it rewritten before it runs
    - Get six versions of one edit in a single run
    - Finish in Qwen Image Max an edit that was drafted with 2511
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-max/edit"
    title: ClassVar[str] = "Qwen Image Max – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "images",
        "prompt",
        "image_size",
        "num_images",
        "enable_prompt_expansion",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {
            "max_file_size": 10485760,
            "max_height": 5000,
            "max_width": 5000,
            "min_height": 384,
            "min_width": 384,
            "formats": ["jpeg", "png", "webp"],
        }
    }
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=800,
        min_length=1,
        description="The edit, in Chinese or English. Refer to inputs as 'image 1', 'image 2', 'image 3' by their order.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the picture in pixels; unset, it follows the last input picture."
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
        default=True,
        description="Checks both what you put in and the finished pictures for unsafe content; off skips it.",
    )
    num_images: int = Field(
        default=1, ge=1, le=6, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=3,
        min_length=1,
        description="The pictures to edit or combine; the prompt calls the first one 'image 1', the next 'image 2' and so on. JPEG, PNG or WebP, up to 10 MB, 384 to 5000 px a side.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
