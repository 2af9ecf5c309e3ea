class Reve2_1Remix(FalNode):
    """
    reve/2.1/remix on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class AspectRatio(str, Enum):
        RATIO_4_1 = "4:1"
        RATIO_3_1 = "3:1"
        RATIO_21_9 = "21:9"
        RATIO_2_1 = "2:1"
        RATIO_17_9 = "17:9"
        RATIO_16_9 = "16:9"
        RATIO_3_2 = "3:2"
        RATIO_4_3 = "4:3"
        RATIO_5_4 = "5:4"
        RATIO_1_1 = "1:1"
        RATIO_4_5 = "4:5"
        RATIO_3_4 = "3:4"
        RATIO_2_3 = "2:3"
        RATIO_9_16 = "9:16"
        RATIO_1_2 = "1:2"
        RATIO_1_3 = "1:3"
        RATIO_1_4 = "1:4"
        AUTO = "auto"

    endpoint: ClassVar[str] = "reve/2.1/remix"
    title: ClassVar[str] = "Reve 2.1 Remix"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio", "num_images")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"images": {"max_file_size": 10485760}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=8,
        min_length=1,
        description="The source images, in order; the prompt can call them first, second and so on. PNG, JPEG, WebP, AVIF or HEIF, up to 10 MB.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
