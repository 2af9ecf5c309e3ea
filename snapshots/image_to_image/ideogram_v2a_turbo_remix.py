class IdeogramV2aTurboRemix(FalNode):
    """
    Rework a picture under a new prompt with Ideogram V2A Turbo, the speediest Ideogram remix before V3.
    ideogram, ideogram-v2a, turbo, image-to-image, remix, fast

    Choose it for volume and rough ideas, plain V2A or V3 for keepers.

    Use cases:
    - Sketch fifty sticker ideas from one pigeon drawing
    - Produce throwaway thumbnails for an A/B test of a vlog
    - Iterate a pizza-box graphic live with the owner
    - Turn icebreaker doodles into badges during a workshop
    - Rough out tarot borders in anime and design styles
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2a/turbo/remix"
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
