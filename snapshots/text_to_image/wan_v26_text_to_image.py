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
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="One picture whose style guides the result. Leave it out to draw from text alone.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the picture: a preset shape or your own width and height."
    )
    max_images: int = Field(default=1, description="The most pictures to return. The model may decide on fewer.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        generated_text: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
