class BagelUnderstand(FalNode):
    """
    Ask ByteDance's 7B Bagel a question about an image and get the answer as text with seed and timings in JSON; the reading half of a model that can also draw and edit.
    bagel, bytedance, image-to-json, visual-question-answering, multimodal, vlm

    Use cases:
    - Ask Bagel what to fix in a picture it just generated
    - Check whether a drawn recipe card shows four eggs
    - Explain a visual joke in a newspaper cartoon
    - Describe a stained-glass panel's story for a parish leaflet
    - Verify that an edited living room still has its radiator
    """

    endpoint: ClassVar[str] = "fal-ai/bagel/understand"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    prompt: str = Field(default="", description="The question about the image.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: str
        seed: int
        prompt: str
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
