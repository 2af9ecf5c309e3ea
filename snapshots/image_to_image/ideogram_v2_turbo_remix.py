class IdeogramV2TurboRemix(FalNode):
    """
    Rework a picture under a new prompt with Ideogram V2 Turbo, trading some finish for a shorter wait.
    ideogram, ideogram-v2, turbo, image-to-image, remix, variation

    Same ratios, styles and source weight as V2 remix, so settings carry over.

    Use cases:
    - Riff on a quiz-night flyer until the landlord likes one
    - Draft story-format versions of a bakery's square advert
    - Find a style for a kite festival before the final render
    - Rework a mascot sketch in all six styles for a poll
    - Vary a playing-card back for a prototype deck
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2/turbo/remix"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio", "strength", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    aspect_ratio: IdeogramAspectRatio = Field(
        default=IdeogramAspectRatio.RATIO_1_1,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
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
