class Wan25PreviewImageToImage(FalNode):
    """
    Edit a picture or combine two with Alibaba's Wan 2.5 preview, in up to four versions.
    wan, alibaba, image-to-image, image-editing, multi-image

    Takes one or two pictures and a prompt, with a preset or own size; Wan 2.6 takes more references.

    Use cases:
    - Put a jacket from one product photo on the model of another
    - Turn a daytime shop photo into an evening one
    - Get four edits of one photo and the seed of each
    - Read back the prompt that was really used for an edit
    - Write an editing instruction of up to 2,000 characters for one photo
    """

    endpoint: ClassVar[str] = "fal-ai/wan-25-preview/image-to-image"
    title: ClassVar[str] = "Wan 2.5 Preview – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {
            "max_file_size": 26214400,
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
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=2,
        description="The picture to edit, or two pictures to combine; from a third one on they are not used. Each up to 25 MB, 384 to 5000 px a side.",
    )
    negative_prompt: str | None = Field(
        default=None,
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE,
        description="Size of the picture in pixels: a preset shape or a width and height of your own. 384 to 1440 px a side.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seeds: list[int]
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
