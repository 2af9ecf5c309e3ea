class Nextstep1(FalNode):
    """
    Edit an image by instruction with NextStep-1, StepFun's autoregressive model that works on continuous image tokens rather than diffusion alone.
    nextstep, stepfun, image-to-image, image-editing, autoregressive, instruction-edit

    Just image, prompt and a required negative prompt.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

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
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )

    class OutputType(TypedDict):
        output: dict[str, Any]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
