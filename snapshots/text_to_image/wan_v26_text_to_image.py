class WanV26TextToImage(FalNode):
    """
    Generate up to five related images with Alibaba's Wan 2.6 from Chinese or English text, with one optional reference picture for style.
    wan, wan-2.6, alibaba, text-to-image, image, style-reference, bilingual

    It can also return text written alongside.

    Use cases:
    - Borrow the style of a scanned matchbox for five new labels
    - Get several steps of a pancake recipe as pictures with text
    - Illustrate a Mandarin tongue twister in the manner of a school reader
    - Ask for up to five views of an imagined clock tower
    - Match a set of menu pictures to one watercolour sample
    """

    endpoint: ClassVar[str] = "wan/v2.6/text-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "image_size", "max_images")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "image": {"max_file_size": 10485760, "max_height": 5000, "max_width": 5000, "min_height": 384, "min_width": 384}
    }
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2000,
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="One picture whose style guides the result. Leave it out to draw from text alone. JPEG, PNG, BMP or WebP, up to 10 MB, 384 to 5000 px a side.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the picture: a preset shape or your own width and height."
    )
    max_images: int = Field(
        default=1, ge=1, le=5, description="The most pictures to return. The model may decide on fewer."
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
        generated_text: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
