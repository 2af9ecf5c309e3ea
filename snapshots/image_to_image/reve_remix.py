class ReveRemix(FalNode):
    """
    Merge one to six reference images into a new picture with Reve's remix model, addressing each by index tag and choosing one of seven ratios.
    reve, image-to-image, remix, multi-image, reference, compositing

    The full-quality sibling of reve/fast/remix.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Paint a museum cat in the manner of a second image's fresco
    - Compose a market-day banner from photos of bread, honey and cloth
    - Put a designer's chair into three referenced interiors, one at a time
    - Blend a grandmother's tablecloth pattern into a wedding invitation
    - Unite a knight, a bridge sketch and a sunset photo for a novel's jacket
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_1_1 = "1:1"

    endpoint: ClassVar[str] = "fal-ai/reve/remix"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio", "num_images")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"images": {"max_file_size": 10485760}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=6,
        min_length=1,
        description="The source images, in order; the prompt can call them first, second and so on. PNG, JPEG, WebP, AVIF or HEIF, up to 10 MB.",
    )
    prompt: str = Field(
        default="",
        max_length=2560,
        min_length=1,
        description="The picture wanted. Point to an input with a tag such as <img>0</img>, counting from zero.",
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
