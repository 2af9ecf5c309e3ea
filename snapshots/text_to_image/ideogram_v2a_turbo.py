class IdeogramV2aTurbo(FalNode):
    """
    Generate an image with readable lettering with Ideogram 2a Turbo, the cheapest of the 2.0 line.
    ideogram, text-to-image, image, typography, logo, turbo, low-cost

    Five styles and eleven shapes; plain 2a takes longer and finishes finer.

    Use cases:
    - Sketch wordmarks for a start-up
    - Test whether a long name fits a round label
    - Add a sign to a shop-screen series made with Ideogram 2a Turbo
    - Redo a 2a Turbo label from its seed with a corrected name
    - Find a prompt in 2a Turbo before running it with plain 2a
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2a/turbo"
    title: ClassVar[str] = "Ideogram 2a Turbo – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "style", "expand_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: IdeogramAspectRatio = Field(
        default=IdeogramAspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    expand_prompt: bool = Field(
        default=True,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    style: IdeogramV2Style = Field(
        default=IdeogramV2Style.AUTO,
        description="Ideogram's render style: photographic, graphic design, 3D, anime, or chosen from the prompt.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
