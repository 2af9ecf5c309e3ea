class Reve2_1Remix(FalNode):
    """
    Combine one to eight pictures into a new one with Reve 2.1.
    reve, image-to-image, remix, multi-image, reference-image, compositing

    The prompt calls them by frame tags that count from zero; seventeen shapes or an automatic one. Edit works on a single picture.

    Use cases:
    - Compose an ad from product, person and place photos
    - Put furniture from several photos into one room
    - Call each of eight references by its frame number
    - Combine pictures into a 21:9 key visual with Reve
    - Mix eight mood-board scraps into one 4:1 banner
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
    title: ClassVar[str] = "Reve 2.1 – Remix"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {"max_file_size": 10485760, "formats": ["avif", "heif", "jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=8,
        min_length=1,
        description="One to eight pictures to combine; the prompt calls the first one <frame>0</frame>. PNG, JPEG, WebP, AVIF or HEIF, up to 10 MB.",
    )
    prompt: str = Field(
        default="",
        description="The picture wanted; call references by number from zero, as in <frame>0</frame> and <frame>1</frame>.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the result as width to height; auto lets the model pick a fitting one.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
