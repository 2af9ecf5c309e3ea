class MoondreamBatched(FalNode):
    """
    Answer a separate question for each image in a list with the first Moondream endpoint; choose between moondream2 and a variant tuned on DOCCI for longer descriptions.
    moondream, vision, visual-question-answering, batch, docci, image-to-text

    Use cases:
    - Ask each page of a picture book its own comprehension question
    - Run a different check per photo on a bicycle rental's return inspection
    - Describe forty gallery works at length with the DOCCI variant
    - Pair every road-sign photo with the quiz question set for it
    - Interrogate a batch of receipts, total for some and date for others
    """

    class ModelId(str, Enum):
        VIKHYATK_MOONDREAM2 = "vikhyatk/moondream2"
        FAL_AI_MOONDREAM2_DOCCI = "fal-ai/moondream2-docci"

    endpoint: ClassVar[str] = "fal-ai/moondream/batched"
    _required: ClassVar[tuple[str, ...]] = ("inputs",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("inputs", "model_id", "max_tokens")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("outputs",)}

    model_id: ModelId = Field(
        default=ModelId.VIKHYATK_MOONDREAM2,
        description="Which weights answer: moondream2 for questions, the docci variant for long descriptions.",
    )
    inputs: list[MoondreamInputParam] = Field(
        default=[], description="One object per question, each holding its own image_url and prompt."
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
        description="How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.",
    )

    class OutputType(TypedDict):
        output: list[str]
        partial: bool
        timings: dict[str, Any]
        filenames: list[str]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
