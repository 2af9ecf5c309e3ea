class Imagineart2_0EditPreviewImageToImage(FalNode):
    """
    imagineart/imagineart-2.0-edit-preview/image-to-image on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class AspectRatio(str, Enum):
        AUTO = "auto"
        RATIO_1_1 = "1:1"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_4_5 = "4:5"
        RATIO_5_4 = "5:4"
        RATIO_3_1 = "3:1"
        RATIO_1_3 = "1:3"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "imagineart/imagineart-2.0-edit-preview/image-to-image"
    title: ClassVar[str] = "Imagineart 2.0 Edit Preview Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=4,
        description="The source images, in order; the prompt can call them first, second and so on.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
