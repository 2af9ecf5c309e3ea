class Moondream2(FalNode):
    """
    Caption a picture with Moondream 2, a small open vision model.
    moondream, vision, captioning, image-to-text, open-weights

    The picture is all it takes; its sister nodes answer questions, draw boxes or set points.

    Use cases:
    - Add captions to event photos for a newsletter
    - Keep a text diary of a garden camera's pictures
    - Caption a picture without writing a question
    - Title scanned drawings with nothing to send but the file
    - Describe doorbell pictures in a sentence each, with no prompt to maintain
    """

    endpoint: ClassVar[str] = "fal-ai/moondream2"
    title: ClassVar[str] = "Moondream 2 – Caption"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="Picture to caption.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
