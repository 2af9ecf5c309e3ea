class IdeogramV2aRemix(FalNode):
    """
    Rework a picture under a new prompt with Ideogram V2A, the leaner successor to V2 made to run faster and cheaper.
    ideogram, ideogram-v2a, image-to-image, remix, low-cost, variation

    For everyday graphics; V3 remix gives palettes and style references.

    Use cases:
    - Refresh a car-wash coupon for spring at little expense
    - Bend a stock pasta picture into a trattoria's own illustration
    - Make weekly variants of a radio show's cover tile
    - Reshape a hall poster to 16:10 for the foyer monitor
    - Reimagine a scanned crest as a flat design for stationery
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2a/remix"
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
