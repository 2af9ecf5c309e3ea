class Gemini25FlashImage(FalNode):
    """
    Generate up to four pictures with Google's Gemini 2.5 Flash Image, better known as Nano Banana.
    gemini, nano-banana, google, text-to-image, image, conversational

    Ten shapes and a text remark on the result; one size, where Gemini 3 Pro Image goes to 4K.

    Use cases:
    - Illustrate a lesson from a one-sentence request
    - Make an invitation picture with a given number of guests
    - Start a picture story from words under the official Gemini name
    - Draw square explainers from text with the shape left unset
    - Read the remark on a picture that Gemini drew from words alone
    """

    class AspectRatio(str, Enum):
        RATIO_21_9 = "21:9"
        RATIO_16_9 = "16:9"
        RATIO_3_2 = "3:2"
        RATIO_4_3 = "4:3"
        RATIO_5_4 = "5:4"
        RATIO_1_1 = "1:1"
        RATIO_4_5 = "4:5"
        RATIO_3_4 = "3:4"
        RATIO_2_3 = "2:3"
        RATIO_9_16 = "9:16"

    endpoint: ClassVar[str] = "fal-ai/gemini-25-flash-image"
    title: ClassVar[str] = "Gemini 2.5 Flash Image – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=50000,
        min_length=3,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    limit_generations: bool = Field(
        default=False, description="Returns one picture per round, even if the prompt asks for more."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
