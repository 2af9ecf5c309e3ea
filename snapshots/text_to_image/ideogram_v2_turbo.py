class IdeogramV2Turbo(FalNode):
    """
    Generate one image with Ideogram V2 Turbo, the faster V2: written words in the picture, a style switch from realistic to anime, eleven shapes and a negative prompt that V2A lacks.
    ideogram, text-to-image, image, typography, logo, fast, turbo

    Use cases:
    - Try slogans on a food-truck side panel in 3:1
    - Draft an enamel sign for a bee-friendly verge
    - Set the name of a roller-derby team in dripping letters
    - Design a 1:3 bookmark reading Shh for a library week
    - Render a 3D balloon word for a nursery's door
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2/turbo"
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    style: IdeogramV2Style = Field(
        default=IdeogramV2Style.AUTO,
        description="Ideogram's render style: photographic, graphic design, 3D, anime, or chosen from the prompt.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
