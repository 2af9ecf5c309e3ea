class WanV26ImageToImage(FalNode):
    """
    Edit or combine one to three pictures by a Chinese or English prompt with Wan 2.6.
    wan, alibaba, image-to-image, image-editing, multi-image, bilingual

    They are called image 1 to image 3; up to four results in a preset or own size; Wan 2.5 takes two pictures, Wan 2.7 four.

    Use cases:
    - Show a lamp from one photo in the room of another
    - Restyle a menu photo after a reference picture
    - Use the style of image 1, the place of image 2 and the person of image 3
    - Combine three BMP scans without converting them
    - Put three soloists from separate photos into one group picture
    """

    endpoint: ClassVar[str] = "wan/v2.6/image-to-image"
    title: ClassVar[str] = "Wan 2.6 – Image to Image"
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
            "formats": ["bmp", "jpeg", "png", "webp"],
        }
    }
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2000,
        min_length=1,
        description="The edit, in Chinese or English. Refer to inputs as 'image 1', 'image 2', 'image 3' by their order.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=3,
        min_length=1,
        description="The pictures to edit or combine; the prompt calls them image 1, image 2 and image 3, in this order. JPEG, PNG, BMP or WebP, up to 10 MB, 384 to 5000 px a side.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or a width and height of your own, between 768x768 and 1280x1280 pixels in all.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out the instruction first, which takes some seconds more; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks both the input and the result for unsafe content; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
