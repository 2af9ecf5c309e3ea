class Moondream3PreviewQuery(FalNode):
    """
    Ask the Moondream 3 preview a question about a picture, with its reasoning as a text of its own.
    moondream, vision, visual-question-answering, reasoning, image-to-text

    Takes a picture and a question; switch reasoning off for a quick, plain answer like Moondream 2's.

    Use cases:
    - Read a gauge in a pump room photo
    - Find the right bus on a photographed timetable
    - See why the model thinks a solder joint is bad
    - Get answer and reasoning as two separate texts
    - Turn reasoning off for quick checks of many photos
    """

    endpoint: ClassVar[str] = "fal-ai/moondream3-preview/query"
    title: ClassVar[str] = "Moondream 3 Preview – Query"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "reasoning")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"max_height": 7000, "max_width": 7000}}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the question is about. At most 7000 px a side.",
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
        description="How much chance enters: low stays predictable, high gets more varied and less reliable; unset, it is 0.",
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
