class IdeogramV2a(FalNode):
    """
    Generate an image with readable lettering from text with Ideogram 2a, the leaner sister of 2.0.
    ideogram, text-to-image, image, typography, poster, logo

    Five styles and eleven shapes at half the price of 2.0; it has no negative prompt.

    Use cases:
    - Make a wedding sign with initials
    - Design a bottle label with a product name
    - Continue a café sign series begun in Ideogram 2a
    - Finish in 2a a wordmark drafted with 2a Turbo
    - Redraw a 2a slate menu from its old seed with new dishes
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2a"
    title: ClassVar[str] = "Ideogram 2a – Text to Image"
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
