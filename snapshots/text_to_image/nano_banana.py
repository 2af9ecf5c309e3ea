class NanoBanana(FalNode):
    """
    Generate up to four pictures with Nano Banana, Google's Gemini 2.5 Flash Image, from everyday words.
    nano-banana, gemini, google, text-to-image, image, conversational

    Ten shapes at one size; Nano Banana 2 adds 4K, extreme shapes and web search.

    Use cases:
    - Make a flyer picture for a bake sale
    - Draw a comic with readable speech bubbles
    - Keep new blog illustrations in the look of Gemini 2.5 Flash Image
    - Add a missing page to a picture book begun with the first Nano Banana
    - Re-run a 2025 Nano Banana prompt on the Gemini 2.5 model it was written for
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

    endpoint: ClassVar[str] = "fal-ai/nano-banana"
    title: ClassVar[str] = "Nano Banana – Text to Image"
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
