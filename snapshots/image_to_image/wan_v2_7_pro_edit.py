class WanV2_7ProEdit(FalNode):
    """
    Edit one picture or combine up to four by instruction with Wan 2.7 Pro, the upper tier of Wan 2.7.
    wan, alibaba, image-to-image, image-editing, multi-image, pro

    Inputs, sizes and up to four results are those of the plain edit; take Pro for the finished version.

    Use cases:
    - Retouch a campaign picture by instruction
    - Merge a product, a model and a backdrop into one ad
    - Finish in Pro an edit that was tried out in plain Wan 2.7
    - Place four packaging photos on one shelf for print
    - Carry the light of image 2 over to the portrait in image 1 for a magazine page
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.7/pro/edit"
    title: ClassVar[str] = "Wan 2.7 Pro – Image Edit"
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
