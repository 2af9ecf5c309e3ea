class IdeogramV2Turbo(FalNode):
    """
    Generate an image with readable lettering quickly with Ideogram 2.0 Turbo.
    ideogram, text-to-image, image, typography, logo, turbo, fast

    Same styles, shapes and negative prompt as 2.0 at a lower price; 2a Turbo is cheaper still but has no negative prompt.

    Use cases:
    - Draft a logo with lettering
    - Try slogans for a food truck
    - Test several wordings in 2.0 Turbo before the 2.0 render
    - Ban gradients and shadows from wordmark drafts by negative prompt
    - Rule out clutter in a quick draft by negative prompt
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2/turbo"
    title: ClassVar[str] = "Ideogram 2.0 Turbo – Text to Image"
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
        description="Ideogram's render style: photographic, graphic design, 3D, anime, or chosen from the prompt.",
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
