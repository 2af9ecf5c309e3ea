class WanV2_7Edit(FalNode):
    """
    Edit one picture or combine up to four by a Chinese or English instruction with Wan 2.7.
    wan, alibaba, image-to-image, image-editing, multi-image, bilingual

    The prompt calls them image 1 to image 4; up to four results as JPEG, PNG or WebP. Pro is the upper tier with the same inputs.

    Use cases:
    - Change the background of a product photo by instruction
    - Dress a model in clothes from another picture
    - Combine four photos and name each by number in the prompt
    - Build one advert from photos of a model, a coat, a bag and a street
    - Save edited banners straight as WebP
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.7/edit"
    title: ClassVar[str] = "Wan 2.7 – Image Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2000,
        min_length=1,
        description="What to change, in English or Chinese; pictures are called image 1, image 2 and so on.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=4,
        min_length=1,
        description="The pictures to edit or combine; the prompt calls them image 1, image 2 and so on, in this order.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height of your own.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short instruction first; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks both the input and the result for unsafe content; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG, description="File type of the pictures."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
