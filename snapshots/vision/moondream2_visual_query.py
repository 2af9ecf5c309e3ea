class Moondream2VisualQuery(FalNode):
    """
    Ask a question about a picture and read a short answer from Moondream 2.
    moondream, vision, visual-question-answering, image-to-text, open-weights

    Takes a picture and a question; Moondream 3's query adds its reasoning.

    Use cases:
    - Check a rental drill's case from a return photo
    - Ask which oven light is on in a safety photo
    - Read one name off a whiteboard picture
    - Ask what colour the car in a parking photo is
    - Ask yes-or-no questions of a camera still
    """

    endpoint: ClassVar[str] = "fal-ai/moondream2/visual-query"
    title: ClassVar[str] = "Moondream 2 – Visual Query"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the question is about."
    )
    prompt: str = Field(
        default="", description="The question about the picture, or what to describe, read or count in it."
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
