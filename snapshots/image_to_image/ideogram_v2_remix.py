class IdeogramV2Remix(FalNode):
    """
    Rework a picture under a new prompt with Ideogram 2.0, in eleven shapes and five styles.
    ideogram, image-to-image, remix, variations, typography, restyle

    Strength says how much of the source stays; Turbo is quicker, Ideogram 3.0 adds palettes and style pictures.

    Use cases:
    - Turn a square cover into a 16:9 banner
    - Reword a menu at strength 0.3 so that its layout survives
    - Make an anime edition of a whole badge at full 2.0 quality
    - Stretch a poster idea to a 1:3 shape
    - Turn a pencil logo into a 3D-rendered design without painting a mask
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2/remix"
    title: ClassVar[str] = "Ideogram 2.0 – Remix"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio", "strength", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to rework; the prompt says into what."
    )
    aspect_ratio: IdeogramAspectRatio = Field(
        default=IdeogramAspectRatio.RATIO_1_1, description="Shape of the result as width to height."
    )
    strength: float = Field(
        default=0.8,
        ge=0.01,
        le=1,
        description="Weight of the source image. Higher stays closer to it, lower follows the prompt.",
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
