class KlingImageV3TextToImage(FalNode):
    """
    Draw pictures from text with Kling Image 3.0, up to nine at 1K or 2K.
    kling, text-to-image, elements, negative-prompt, 2k, character-consistency

    Has a negative prompt and elements that keep faces; Kling Image O3 lacks the former and adds 4K and series.

    Use cases:
    - Draw a book cover from a description
    - Make social pictures for a brand and exclude cold colours
    - Keep text and watermarks out with a negative prompt
    - Draw a known face into a new scene and rule out sunglasses
    - Get nine 3:2 variants of a written scene, with no source photo
    """

    class Resolution(str, Enum):
        RESOLUTION_1K = "1K"
        RESOLUTION_2K = "2K"

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_1_1 = "1:1"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/kling-image/v3/text-to-image"
    title: ClassVar[str] = "Kling Image 3.0 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt", "elements", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="What should stay out of the picture; it helps to say so in the prompt as well.",
    )
    elements: list[ElementInput] = Field(
        default=[], description="Characters or objects whose face and look the picture should keep."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1K, description="Size of the picture; higher is sharper and takes longer."
    )
    num_images: int = Field(
        default=1, ge=1, le=9, description="How many pictures to make in one run; more of them cost more."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the picture as width to height."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
