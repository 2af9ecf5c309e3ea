class ReveFastRemix(FalNode):
    """
    Combine one to six pictures into a new one with Reve's fast remix, for drafts.
    reve, image-to-image, remix, multi-image, fast, reference-image

    The prompt points to inputs by tags that count from zero; reve/remix is the slower, finer twin.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is reve/2.1/remix.

    Use cases:
    - Rough out a poster from several snapshots
    - Draft a product scene from cut-outs
    - Sketch a hat try-on from two photos for full Reve Remix to finish
    - Block out a scene of six pictures in Reve Fast before full Reve unites them
    - Check which references go together before the full Reve remix
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_1_1 = "1:1"

    endpoint: ClassVar[str] = "fal-ai/reve/fast/remix"
    title: ClassVar[str] = "Reve Fast – Remix"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio", "num_images")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {"max_file_size": 10485760, "formats": ["avif", "heif", "jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=6,
        min_length=1,
        description="One to six pictures to combine; the prompt points to them by number, counting from zero. PNG, JPEG, WebP, AVIF or HEIF, up to 10 MB.",
    )
    prompt: str = Field(
        default="",
        description="The picture wanted. Point to an input with a tag such as <img>0</img>, counting from zero.",
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None, description="Shape of the result as width to height; left out, the model chooses a fitting one."
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
