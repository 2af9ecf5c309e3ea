class OpenaiGptImage2(FalNode):
    """
    Generate up to four pictures with OpenAI's GPT Image 2, strong at detail and fine lettering.
    gpt-image, openai, text-to-image, image, text-rendering, 4k, infographic

    Takes presets or a size of your own up to 3840 pixels a side; 1.5 has three sizes, but a clear background.

    Use cases:
    - Design a poster with fine lettering from a written brief
    - Draw a detailed infographic out of a slide's bullet points
    - Make a 3840-pixel-wide screen picture from words only
    - Fill an exact banner size before any artwork exists
    - Invent a product scene from text before the product is photographed
    """

    endpoint: ClassVar[str] = "openai/gpt-image-2"
    title: ClassVar[str] = "GPT Image 2 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "quality", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=32000,
        min_length=2,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.LANDSCAPE_4_3,
        description="Size of the picture: a preset, auto or your own. Sides are multiples of 16 up to 3840 pixels, at most 3:1, and make 655,360 to 8,294,400 pixels in all.",
    )
    quality: QualityAutoToHigh = Field(
        default=QualityAutoToHigh.HIGH,
        description="Effort put into each picture, which also sets its price: low is quick and fine for drafts, high is finest, auto leaves it to the model.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
