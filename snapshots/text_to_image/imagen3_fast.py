class Imagen3Fast(FalNode):
    """
    Generate up to four pictures with Imagen 3 Fast, at half the price of Imagen 3.
    imagen, google, text-to-image, image, fast, low-cost

    The same prompt, negative prompt and five shapes; detail is traded for a shorter wait.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Illustrate quiz cards with full background scenes
    - Block out pictures for a slide deck
    - Test an Imagen 3 prompt before the full model
    - Fill a weekly newsletter with 4:3 landscapes from Imagen 3 Fast
    - Draw an empty hotel lobby on Imagen 3 Fast by banning people
    """

    endpoint: ClassVar[str] = "fal-ai/imagen3/fast"
    title: ClassVar[str] = "Imagen 3 Fast – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images", "negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_1_1, description="Shape of the picture as width to height."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
