class MoondreamBatched(FalNode):
    """
    Answer a question of its own for each picture in a list, with Moondream 2 or its DOCCI variant.
    moondream, vision, batch, visual-question-answering, captioning, image-to-text

    Returns the answers in order; MoonDreamNext batch puts the same prompt to all pictures.

    Use cases:
    - Check photos of returned rental goods, each by its own question
    - Read the total from one receipt and the date from the next
    - Write long descriptions with the DOCCI weights
    - Answer a separate quiz question for every road-sign photo in one list
    - Curb repeated words in a batch of long descriptions by a repetition penalty
    """

    class ModelId(str, Enum):
        VIKHYATK_MOONDREAM2 = "vikhyatk/moondream2"
        FAL_AI_MOONDREAM2_DOCCI = "fal-ai/moondream2-docci"

    endpoint: ClassVar[str] = "fal-ai/moondream/batched"
    title: ClassVar[str] = "Moondream – Batched Questions"
    _required: ClassVar[tuple[str, ...]] = ("inputs",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("inputs", "model_id", "max_tokens")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("outputs",)}

    model_id: ModelId = Field(
        default=ModelId.VIKHYATK_MOONDREAM2,
        description="Which weights answer: moondream2 for questions, the docci variant for long descriptions.",
    )
    inputs: list[MoondreamInputParam] = Field(
        default=[], description="One entry for each question, with its own picture and prompt."
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
    repetition_penalty: float = Field(
        default=1.0,
        ge=1,
        le=2,
        description="How strongly repeated words are punished; higher avoids loops, too high reads oddly.",
    )

    class OutputType(TypedDict):
        output: list[str]
        partial: bool
        timings: dict[str, Any]
        filenames: list[str]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
