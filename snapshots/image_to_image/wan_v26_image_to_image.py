class WanV26ImageToImage(FalNode):
    """
    Edit or combine one to three images with Wan 2.6, naming them 'image 1' to 'image 3' in a Chinese or English prompt.
    wan, wan-2.6, image-to-image, image-editing, multi-image, alibaba

    The latest Wan here: 2.5 takes two inputs, and prompt expansion is on by default.

    Use cases:
    - Use the palette of image 1 and the harbour of image 2 for a fish-market sign
    - Put three choir soloists from separate shots on one altar step
    - Rewrite a tea-tin label from a Chinese instruction
    - Dress image 2's puppet in image 1's velvet for a programme
    - Carry a tiled floor from one hotel photo into another's lobby
    """

    endpoint: ClassVar[str] = "wan/v2.6/image-to-image"
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
        max_length=2000,
        min_length=1,
        description="The edit, in Chinese or English. Refer to inputs as 'image 1', 'image 2', 'image 3' by their order.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=3,
        min_length=1,
        description="The source images, in order; the prompt can call them first, second and so on. JPEG, PNG, BMP or WebP, up to 10 MB, 384 to 5000 px a side.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
