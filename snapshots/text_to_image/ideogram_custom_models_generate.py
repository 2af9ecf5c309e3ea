class IdeogramCustomModelsGenerate(FalNode):
    """
    Generate images with an Ideogram model that you trained on your own pictures.
    ideogram, text-to-image, image, custom-model, personalization, brand

    Takes the model's identifier and a prompt, in fifteen shapes and three speeds; plain Ideogram 3.0 needs no training.

    Use cases:
    - Make campaign pictures in the trained house style
    - Show a trained product in new settings
    - Draw from the model that the training node returned
    - Make eight banners in 3:1 with your own style
    - Draft with the turbo speed and finish with quality on one custom model
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
    title: ClassVar[str] = "Ideogram Custom Models – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("model_id", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model_id", "prompt", "aspect_ratio", "rendering_speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    model_id: str = Field(
        default="",
        min_length=1,
        description="Identifier of your trained model, as the training node returns it; its training must be finished.",
    )
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
        description="Trade between waiting time and quality: turbo is quickest, quality finest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    negative_prompt: str = Field(
        default="", description="What should stay out of the picture; where it contradicts the prompt, the prompt wins."
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
