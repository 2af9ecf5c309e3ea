class Wan25PreviewImageToImage(FalNode):
    """
    Edit one image or merge two with Alibaba's Wan 2.5 preview, up to four results.
    wan, wan-2.5, image-to-image, image-editing, multi-image, alibaba

    Extra inputs past the second are ignored; Wan 2.6 takes three references and is the later model.

    Use cases:
    - Put the jacket of photo two on the scarecrow of photo one
    - Turn a market square photograph into its evening market version
    - Merge a boat's lines with a whale for a pub sign
    - Rework a snapshot of a loom for a weaver's wall calendar
    - Make four mood changes on a guesthouse breakfast table
    """

    endpoint: ClassVar[str] = "fal-ai/wan-25-preview/image-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
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
        description="The source images, in order; the prompt can call them first, second and so on. Up to 25 MB each, 384 to 5000 px a side each.",
    )
    negative_prompt: str | None = Field(
        default=None,
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size. 384 to 1440 px a side.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
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
        seeds: list[int]
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
