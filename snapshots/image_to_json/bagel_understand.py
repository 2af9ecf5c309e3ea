class BagelUnderstand(FalNode):
    """
    Answer a question about a picture with ByteDance's 7B BAGEL.
    bagel, bytedance, image-to-json, visual-question-answering, multimodal, vlm

    Takes a picture and a prompt and gives text; the other BAGEL nodes draw and edit with the same model.

    Use cases:
    - Write alt text for website pictures
    - Check whether a product photo shows the label
    - Ask what to fix in a picture that BAGEL drew
    - Verify that an edited room still has its radiator
    - Explain a newspaper cartoon's joke in words
    """

    endpoint: ClassVar[str] = "fal-ai/bagel/understand"
    title: ClassVar[str] = "BAGEL – Image Understanding"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the question is about."
    )
    prompt: str = Field(default="", description="The question about the image.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: str
        seed: int
        prompt: str
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
