class LlavaNext(FalNode):
    """
    Ask LLaVA v1.6 34B a question about an image and get a text answer.
    llava, vision, visual-question-answering, image-to-text, multimodal, research

    An older open research model with sampling controls; its licence here is for research, not commercial work.

    Use cases:
    - Reproduce a 2024 paper's picture-question baseline on your own test set
    - Quiz a seminar's sample images and compare answers with newer models
    - Study how temperature changes one model's reading of an ambiguous drawing
    - Collect wrong answers about optical illusions for a perception lecture
    - Ask what season a landscape painting shows for a humanities thesis
    """

    endpoint: ClassVar[str] = "fal-ai/llava-next"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "max_tokens")

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")
    prompt: str = Field(
        default="", description="The question about the picture, or what to describe, read or count in it."
    )
    max_tokens: int = Field(
        default=64,
        ge=32,
        le=1024,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    temperature: float = Field(
        default=0.2,
        gt=0,
        le=1,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )

    class OutputType(TypedDict):
        output: str
        partial: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
