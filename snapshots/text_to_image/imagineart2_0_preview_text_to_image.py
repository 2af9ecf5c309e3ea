class Imagineart2_0PreviewTextToImage(FalNode):
    """
    Generate one lifelike picture at 1K or 2K with ImagineArt 2.0 Preview.
    imagineart, text-to-image, image, reasoning, 2k, cinematic

    It reasons about the prompt before it draws, at a low or high level, in fourteen shapes from 4:1 to 1:4; the 1.5 Pro preview draws in 4K instead.

    Use cases:
    - Make a cinematic picture for a film pitch
    - Create a 4:5 picture for a social post
    - Set reasoning high for a scene with many relations
    - Draft at 1K and finish at 2K
    - Make a 4:1 strip for the top of a web page
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_3_1 = "3:1"
        RATIO_1_3 = "1:3"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_21_9 = "21:9"
        RATIO_4_5 = "4:5"
        RATIO_5_4 = "5:4"
        RATIO_4_1 = "4:1"
        RATIO_1_4 = "1:4"

    class Resolution(str, Enum):
        RESOLUTION_1K = "1K"
        RESOLUTION_2K = "2K"

    class Reasoning(str, Enum):
        HIGH = "high"
        LOW = "low"

    endpoint: ClassVar[str] = "imagineart/imagineart-2.0-preview/text-to-image"
    title: ClassVar[str] = "ImagineArt 2.0 Preview – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "resolution", "reasoning")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_2K, description="Size of the picture; higher is sharper and takes longer."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; 0 and -1 both draw a new one.",
    )
    reasoning: Reasoning = Field(
        default=Reasoning.LOW,
        description="How much the model reasons about the prompt before it draws: high takes longer and gives a better picture.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
