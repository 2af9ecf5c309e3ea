class PerceptronIsaac01(FalNode):
    """
    Ask Perceptron's Isaac 0.1 about an image and choose how it answers: text alone, or text grounded with boxes, points or polygons.
    isaac, perceptron, vision, grounding, visual-question-answering, bounding-box

    Use cases:
    - Point out the loose bolt in a scaffold photo while explaining the risk
    - Trace polygon outlines of puddles on a running track image
    - Answer a shelf-stock question with a box around each gap
    - Ask which knob controls the rear burner and have it pointed at
    - Show a trainee where a weld looks porous, with text and boxes together
    """

    class ResponseStyle(str, Enum):
        TEXT = "text"
        BOX = "box"
        POINT = "point"
        POLYGON = "polygon"

    endpoint: ClassVar[str] = "perceptron/isaac-01"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "response_style")

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")
    prompt: str = Field(
        default="", description="The question about the picture, or what to describe, read or count in it."
    )
    response_style: ResponseStyle = Field(
        default=ResponseStyle.TEXT, description="Whether the answer comes as text, box, point or outline."
    )

    class OutputType(TypedDict):
        output: str
        partial: bool
        error: str
        usage: dict[str, Any]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
