class ImagineartImagineart15PreviewTextToImage(FalNode):
    """
    Generate one lifelike picture with ImagineArt 1.5 Preview from a prompt and a shape, from 3:1 to 1:3.
    imagineart, text-to-image, image, realistic, text-rendering, banner

    Legible lettering, and the prompt may be JSON with a negative part; Pro draws in 4K, 2.0 reasons first.

    Use cases:
    - Make a 3:1 banner for a shop page
    - Photograph an imaginary worker for a job advert
    - Add a lettered picture to a blog series begun in plain ImagineArt 1.5
    - Write what to avoid as a negative part of a JSON prompt
    - Try a prompt in plain 1.5 before 1.5 Pro draws it in 4K
    """

    class AspectRatio(str, Enum):
        RATIO_1_1 = "1:1"
        RATIO_3_1 = "3:1"
        RATIO_1_3 = "1:3"
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"

    endpoint: ClassVar[str] = "imagineart/imagineart-1.5-preview/text-to-image"
    title: ClassVar[str] = "ImagineArt 1.5 Preview – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show, as plain text or as JSON with positive_prompt and, if wanted, negative_prompt.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; 0 and -1 both draw a new one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
