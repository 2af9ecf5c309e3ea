class IdeogramV2(FalNode):
    """
    Generate an image with readable lettering from text with Ideogram 2.0.
    ideogram, text-to-image, image, typography, logo, poster

    Five styles, eleven shapes and a negative prompt, one picture a run; 2.0 Turbo is quicker and cheaper.

    Use cases:
    - Design a logo with a company name
    - Make a poster with a readable headline
    - Render a 3D word in render_3D and ban shadows by negative prompt
    - Finish a design in full 2.0 quality after a Turbo draft
    - Keep colours or objects out of a 1:3 banner by negative prompt
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2"
    title: ClassVar[str] = "Ideogram 2.0 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "style", "negative_prompt")
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
        description="Render style: photographic, graphic design, 3D or anime; auto decides from the prompt.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
