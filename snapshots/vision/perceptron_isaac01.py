class PerceptronIsaac01(FalNode):
    """
    Ask Perceptron's Isaac 0.1 about a picture and choose how it shows the answer.
    isaac, perceptron, vision, grounding, visual-question-answering, bounding-box, pointing

    Returns text alone, or text with boxes, points or polygons in it, so that one node describes, locates, counts or outlines.

    Use cases:
    - Check a shelf photo for gaps and box each one
    - Ask which knob controls a burner and have it pointed at
    - Count many objects with the point style
    - Get polygon outlines with the explanation in one answer
    - Log the tokens that each checked shelf photo has used
    """

    class ResponseStyle(str, Enum):
        TEXT = "text"
        BOX = "box"
        POINT = "point"
        POLYGON = "polygon"

    endpoint: ClassVar[str] = "perceptron/isaac-01"
    title: ClassVar[str] = "Isaac 0.1 – Grounded Vision"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "response_style")
    _promised: ClassVar[tuple[str, ...]] = ("output",)

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the question is about."
    )
    prompt: str = Field(
        default="", description="The question about the picture, or what to describe, read or count in it."
    )
    response_style: ResponseStyle = Field(
        default=ResponseStyle.TEXT,
        description="How the answer is shown: text for descriptions, box to locate, point to count, polygon to outline.",
    )

    class OutputType(TypedDict):
        output: str
        partial: bool
        error: str
        usage: dict[str, Any]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
