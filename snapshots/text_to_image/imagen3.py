class Imagen3(FalNode):
    """
    Generate up to four realistic pictures with Google's Imagen 3, in five shapes.
    imagen, google, text-to-image, image, realistic, negative-prompt

    Takes a negative prompt; Imagen 3 Fast costs half, Imagen 4 Ultra reaches 2K.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Generate food photos for a recipe page
    - Make realistic backgrounds for slides
    - Keep people out of a view by negative prompt
    - Get four Imagen 3 versions of one motif
    - Match earlier pictures made with full Imagen 3
    """

    endpoint: ClassVar[str] = "fal-ai/imagen3"
    title: ClassVar[str] = "Imagen 3 – Text to Image"
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
