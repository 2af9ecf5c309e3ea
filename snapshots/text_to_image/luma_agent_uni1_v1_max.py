class LumaAgentUni1V1Max(FalNode):
    """
    Generate a picture at the highest fidelity of Luma Uni-1, the Max tier.
    luma, uni-1, text-to-image, image, reference-image, web-search, manga

    Takes a prompt, up to nine references and a web lookup, in nine shapes from 3:1 to 1:3; the base tier has the same inputs.

    Use cases:
    - Make a hero image for a campaign page
    - Render a detailed key visual for print
    - Look a landmark up on the web for a Max picture of it
    - Combine up to nine references in a final still
    - Draw a detailed 3:1 manga banner
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
    title: ClassVar[str] = "Luma Uni-1 Max – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "style", "reference_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=6000,
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the picture as width to height.")
    style: LumaUniStyle = Field(
        default=LumaUniStyle.AUTO, description="Look of the result: manga, or auto to go by the prompt."
    )
    output_format: ImageFormatJpegPng | None = Field(default=None, description="File format of the result.")
    enable_web_search: bool = Field(
        default=False, description="Lets the model look things up on the web as reference before drawing."
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=9,
        description="Pictures that guide the result, such as a product, person or style.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
