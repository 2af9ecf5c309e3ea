class IdeogramV2aRemix(FalNode):
    """
    Rework a picture under a new prompt with Ideogram 2a, cheaper than 2.0.
    ideogram, image-to-image, remix, variations, low-cost, typography

    Eleven shapes, five styles and a strength for how much of the source stays; 2a Turbo is quicker still.

    Use cases:
    - Refresh a coupon for a new season
    - Make weekly variants of a podcast cover
    - Reshape a hall poster to 16:10 for a monitor
    - Turn a scanned crest into flat artwork in the design style
    - Keep most of a layout and change its picture with 2a
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2a/remix"
    title: ClassVar[str] = "Ideogram 2a – Remix"
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
