class Nextstep1(FalNode):
    """
    Edit a picture by instruction with NextStep-1, StepFun's autoregressive model.
    nextstep, stepfun, image-to-image, image-editing, autoregressive, negative-prompt

    Takes the picture, a prompt and a required negative prompt, and nothing else; returns one picture.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn a daytime street into a neon night
    - Replace a surface in a product photo
    - Swap a sofa's fabric and rule out new cushions by negative prompt
    - Keep added lettering out of an edited poster through the negative prompt
    - Read back the seed of each edited room photo
    """

    endpoint: ClassVar[str] = "fal-ai/nextstep-1"
    title: ClassVar[str] = "NextStep-1 – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt", "negative_prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to change.")
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )

    class OutputType(TypedDict):
        output: dict[str, Any]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
