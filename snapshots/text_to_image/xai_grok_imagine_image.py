class XaiGrokImagineImage(FalNode):
    """
    Generate up to four pictures with xAI's Grok Imagine, at 1k or 2k in thirteen shapes.
    grok-imagine, xai, text-to-image, image, 2k, aspect-ratio

    Phone formats such as 19.5:9 are among them; the Quality version has the same inputs for finals.

    Use cases:
    - Make a 9:19.5 phone wallpaper from a line of text
    - Illustrate a social post from its caption alone
    - Get a square forum avatar from words with the shape left unset
    - Draft a scene from a prompt on plain Grok, then rerun it in Quality
    - Fill a 2:1 blog header from an article's title with xAI's plain model
    """

    class AspectRatio(str, Enum):
        RATIO_2_1 = "2:1"
        RATIO_20_9 = "20:9"
        RATIO_19_5_9 = "19.5:9"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"
        RATIO_9_19_5 = "9:19.5"
        RATIO_9_20 = "9:20"
        RATIO_1_2 = "1:2"

    endpoint: ClassVar[str] = "xai/grok-imagine-image"
    title: ClassVar[str] = "Grok Imagine – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "resolution", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=8000,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    resolution: GrokImageResolution = Field(
        default=GrokImageResolution.RESOLUTION_1K,
        description="Size of the picture; higher is sharper and takes longer.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        revised_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
