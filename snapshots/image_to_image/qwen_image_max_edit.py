class QwenImageMaxEdit(FalNode):
    """
    Edit or combine one to three images with Qwen-Image-Max, the top Qwen tier with more natural realism than the Plus series.
    qwen, qwen-image-max, image-to-image, image-editing, multi-image, realism

    Prompts in Chinese or English name 'image 1' to 'image 3'; no LoRA or step settings.

    Use cases:
    - Seat the woman from image 1 in the cafe of image 2 for a travel feature
    - Give a plastic-looking villa render believable grass and weathering
    - Write a Chinese New Year edit brief for a teahouse photo in Chinese
    - Dress image 1's violinist in the gown of image 2 on image 3's stage
    - Produce a natural-looking final of a picnic basket advert after 2511 drafts
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-max/edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "images",
        "prompt",
        "image_size",
        "num_images",
        "enable_prompt_expansion",
    )
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "images": {
            "max_file_size": 10485760,
            "max_height": 5000,
            "max_width": 5000,
            "min_height": 384,
            "min_width": 384,
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
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    num_images: int = Field(
        default=1, ge=1, le=6, description="How many pictures to make in one go; each one is charged."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=3,
        min_length=1,
        description="The source images, in order; the prompt can call them first, second and so on. JPEG, PNG or WebP, up to 10 MB, 384 to 5000 px a side.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
