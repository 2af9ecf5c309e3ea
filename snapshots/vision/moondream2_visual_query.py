class Moondream2VisualQuery(FalNode):
    """
    Ask Moondream2 a free-form question about one image and read a short text answer; the question-answering sibling of its caption and detection endpoints.
    moondream2, vision, visual-question-answering, image-to-text, vqa, open-weights

    Use cases:
    - Ask which oven light is on in a kitchen safety photo
    - Find out whether a returned rental drill still has its case
    - Query a whiteboard picture for the name of the next meeting's chair
    - Check if the swimming lane ropes are in before opening the pool
    - Ask what instrument the third player from the left is holding
    """

    endpoint: ClassVar[str] = "fal-ai/moondream2/visual-query"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")
    prompt: str = Field(
        default="", description="The question about the picture, or what to describe, read or count in it."
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
