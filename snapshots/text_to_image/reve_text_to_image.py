class ReveTextToImage(FalNode):
    """
    Generate up to four pictures with Reve, which keeps closely to the prompt and letters well.
    reve, text-to-image, image, prompt-adherence, typography

    Prompts of up to 2,560 characters, seven shapes, 3:2 unless changed; retired, Reve 2.1 follows it.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is reve/2.1/text-to-image.

    Use cases:
    - Set a record sleeve with title and artist
    - Design a nature-trail board with labels
    - Fill 3:2 photo frames with scenes from a sentence and no further setting
    - Print photo-format 3:2 pictures without choosing a shape
    - Add a motif to a picture series made with the first Reve
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_1_1 = "1:1"

    endpoint: ClassVar[str] = "fal-ai/reve/text-to-image"
    title: ClassVar[str] = "Reve – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2560,
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_3_2, description="Shape of the picture as width to height."
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

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
