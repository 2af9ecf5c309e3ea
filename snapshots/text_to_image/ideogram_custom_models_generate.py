class IdeogramCustomModelsGenerate(FalNode):
    """
    fal-ai/ideogram/custom-models/generate on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    class AspectRatio(str, Enum):
        RATIO_1_3 = "1:3"
        RATIO_3_1 = "3:1"
        RATIO_1_2 = "1:2"
        RATIO_2_1 = "2:1"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"
        RATIO_10_16 = "10:16"
        RATIO_16_10 = "16:10"
        RATIO_2_3 = "2:3"
        RATIO_3_2 = "3:2"
        RATIO_3_4 = "3:4"
        RATIO_4_3 = "4:3"
        RATIO_4_5 = "4:5"
        RATIO_5_4 = "5:4"
        RATIO_1_1 = "1:1"

    endpoint: ClassVar[str] = "fal-ai/ideogram/custom-models/generate"
    title: ClassVar[str] = "Ideogram Custom Models Generate"
    _required: ClassVar[tuple[str, ...]] = ("model_id", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "model_id", "expand_prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    model_id: str = Field(default="", min_length=1, description="Model that answers the batch of questions.")
    prompt: str = Field(
        default="",
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_1_1, description="Shape of the picture as width to height."
    )
    rendering_speed: RenderingSpeed = Field(
        default=RenderingSpeed.BALANCED,
        description="Trade between waiting time and quality: faster is cheaper, slower is finer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
