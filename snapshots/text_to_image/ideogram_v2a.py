class IdeogramV2a(FalNode):
    """
    Generate one image with lettering using Ideogram V2A, the leaner successor of V2, for posters and logos.
    ideogram, text-to-image, image, typography, poster, logo

    Its turbo version is quicker; V3 adds style references and palettes.

    Use cases:
    - Design a label that reads Rhubarb and Ginger 2025 for homemade gin
    - Make a wedding sign with the couple's initials in woven wheat
    - Write the daily soup on a slate in a restaurant photo
    - Propose a crest with a Latin motto for an angling society
    - Letter a retro travel poster for a very small island
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2a"
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
