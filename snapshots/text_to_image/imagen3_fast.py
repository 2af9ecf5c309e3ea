class Imagen3Fast(FalNode):
    """
    Generate images with Imagen 3 Fast, Google's lower-latency Imagen 3.
    imagen, imagen-3, google, text-to-image, image, fast

    The inputs are the same as in the full model, up to four pictures per call; detail is traded for waiting time.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Illustrate search results in a recipe app as the user scrolls
    - Make four quick garden-gnome ideas for a resin caster
    - Give a running group's weekly mail a fresh trail picture
    - Block out slides on lighthouse keepers the night before the talk
    - Match a picture to each card of a language tandem game
    """

    endpoint: ClassVar[str] = "fal-ai/imagen3/fast"
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
