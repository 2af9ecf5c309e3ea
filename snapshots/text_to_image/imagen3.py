class Imagen3(FalNode):
    """
    Generate up to four realistic images with Google's Imagen 3 in five shapes, with a negative prompt.
    imagen, imagen-3, google, text-to-image, image, photorealism

    Imagen 3 Fast answers sooner; Imagen 4 Ultra renders finer, one at a time.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Photograph a bowl of borscht for a cookery class handout
    - Show mossy stepping stones for a meditation group's slides
    - Picture a hand-knitted tram on a child's shelf
    - Keep tourists out of a sunrise on a Prague bridge by negative prompt
    - Offer an optician four window displays with giant glasses
    """

    endpoint: ClassVar[str] = "fal-ai/imagen3"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images", "negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_1_1, description="Shape of the picture as width to height."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
