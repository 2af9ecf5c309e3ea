class Nextstep1(FalNode):
    """
    Edit an image by instruction with NextStep-1, StepFun's autoregressive model that works on continuous image tokens rather than diffusion alone. Just image, prompt and a required negative prompt.
    nextstep, stepfun, image-to-image, image-editing, autoregressive, instruction-edit

    Use cases:
    - Compare an autoregressive edit with a diffusion one in a student report
    - Turn a daytime bus stop into a neon night version by instruction
    - Add a wicker basket to a bicycle photo and ban extra wheels
    - Replace snow on a chalet roof with spring moss
    - Change a chess photo's board to marble while naming faults to avoid
    """

    endpoint: ClassVar[str] = "fal-ai/nextstep-1"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt", "negative_prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "negative_prompt")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("image",)}
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )

    class OutputType(TypedDict):
        output: dict[str, Any]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
