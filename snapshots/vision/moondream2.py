class Moondream2(FalNode):
    """
    Caption a picture with Moondream2, a small open vision model; the image is the only input.
    moondream2, vision, captioning, image-to-text, open-weights, lightweight

    Its siblings take a question, detect objects or point at them.

    Use cases:
    - Announce each doorbell snapshot in a sentence for a partially sighted tenant
    - Add captions to a scout troop's camp photos before printing the newsletter
    - Title incoming fan drawings in a webcomic's submission inbox
    - Keep a text diary of what a balcony nest camera saw
    - Caption allotment progress pictures for the growers' noticeboard
    """

    endpoint: ClassVar[str] = "fal-ai/moondream2"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
