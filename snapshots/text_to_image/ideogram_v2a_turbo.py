class IdeogramV2aTurbo(FalNode):
    """
    Generate text-bearing images at speed with Ideogram V2A Turbo, the quickest of the V2 family; trade a little finish against plain V2A for more tries.
    ideogram, text-to-image, image, typography, fast, turbo, logo

    Use cases:
    - Sketch thirty wordmarks for a kombucha start-up in a workshop
    - Put this morning's special on a bagel shop's screen
    - Make joke motivational posters for a colleague's farewell
    - Test whether the long German name fits a round coaster
    - Give each hackathon team a mascot with its name underneath
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v2a/turbo"
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
