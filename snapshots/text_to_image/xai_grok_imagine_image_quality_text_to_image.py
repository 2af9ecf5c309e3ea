class XaiGrokImagineImageQualityTextToImage(FalNode):
    """
    Generate up to four pictures with the Quality version of xAI's Grok Imagine, also called Pro.
    grok-imagine, xai, text-to-image, image, 2k, quality

    1k or 2k in thirteen shapes, with the same inputs as plain Grok Imagine.

    Use cases:
    - Make a launch-page key visual from the product's written pitch
    - Render a 2k book cover motif from the blurb alone
    - Rerun a text prompt drafted on plain Grok Imagine
    - Invent a polished 20:9 phone background with no picture supplied
    - Choose among four square takes of a described scene, shape left unset
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

    endpoint: ClassVar[str] = "xai/grok-imagine-image/quality/text-to-image"
    title: ClassVar[str] = "Grok Imagine Quality – Text to Image"
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
