class LumaAgentUni1V1Max(FalNode):
    """
    luma/agent/uni-1/v1/max on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    class AspectRatio(str, Enum):
        RATIO_3_1 = "3:1"
        RATIO_2_1 = "2:1"
        RATIO_16_9 = "16:9"
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"
        RATIO_9_16 = "9:16"
        RATIO_1_2 = "1:2"
        RATIO_1_3 = "1:3"

    endpoint: ClassVar[str] = "luma/agent/uni-1/v1/max"
    title: ClassVar[str] = "Luma Uni-1 Text to Image Max Agent"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "reference_images", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=6000,
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the picture as width to height.")
    style: LumaUniStyle = Field(
        default=LumaUniStyle.AUTO,
        description="Look or manner of the result, such as anime or photograph; left out, the prompt decides.",
    )
    output_format: ImageFormatJpegPng | None = Field(
        default=None,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    enable_web_search: bool = Field(
        default=False, description="Lets the model look up current facts on the web before drawing."
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=9,
        description="Images of the same person, thing or style, whose look the result should keep.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
