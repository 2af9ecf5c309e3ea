class Reve2_1TextToImage(FalNode):
    """
    Generate pictures from text with Reve 2.1, in seventeen shapes from 4:1 to 1:4 or one that the model chooses.
    reve, text-to-image, image, prompt-adherence, typography, banner

    Prompt, number, shape and file type are all there is to set; the first Reve had seven shapes.

    Use cases:
    - Make a poster with a title on it
    - Create a 4:1 header for a web page
    - Let the model choose the shape for a described scene
    - Fill a 17:9 cinema slide
    - Draw a 1:4 bookmark from a sentence
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

    endpoint: ClassVar[str] = "reve/2.1/text-to-image"
    title: ClassVar[str] = "Reve 2.1 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO, description="Shape of the picture as width to height; auto lets the model choose."
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
