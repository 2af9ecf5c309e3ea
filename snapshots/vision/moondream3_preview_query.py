class Moondream3PreviewQuery(FalNode):
    """
    Ask the Moondream 3 preview a question about a picture and, if you leave reasoning on, receive the thinking behind the answer as a separate text.
    moondream3, vision, visual-question-answering, reasoning, image-to-text, vqa

    Use cases:
    - Work out from a bus stop photo which routes serve it on Sundays
    - Ask why a circuit board picture might show a bad solder joint, with reasoning shown
    - Read the gauge in a pump house photo and explain the reading
    - Settle who is offside in a still from a youth match
    - Ask which jigsaw piece on the table fits the gap at top left
    """

    endpoint: ClassVar[str] = "fal-ai/moondream3-preview/query"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "reasoning")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"image": {"max_height": 7000, "max_width": 7000}}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to look at. At most 7000 px a side.",
    )
    prompt: str = Field(
        default="",
        min_length=1,
        description="The question about the picture, or what to describe, read or count in it.",
    )
    reasoning: bool = Field(
        default=True,
        description="Think before answering and return that thinking as its own output; turn off for a quicker plain answer.",
    )
    temperature: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )

    class OutputType(TypedDict):
        output: str
        finish_reason: str
        usage_info: dict[str, Any]
        reasoning: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
