class Sa2va4bImage(FalNode):
    """
    Ask about a picture and get masks of the things you mention, with Sa2VA 4B.
    sa2va, vision, segmentation, mask, visual-question-answering, image-to-text

    Takes a picture and a prompt and returns text and masks; the 8B version costs twice as much and reads harder wording.

    Use cases:
    - Mask a sofa named by a customer for recolouring
    - Ask what tools lie on a bench and mask them
    - Get an answer and its mask from one prompt
    - Separate ripe from green tomatoes by instruction
    - Mask simple things at half the price of the 8B model
    """

    endpoint: ClassVar[str] = "fal-ai/sa2va/4b/image"
    title: ClassVar[str] = "Sa2VA 4B – Image Chat and Masks"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")

    prompt: str = Field(
        default="",
        description="What to ask or segment; say that you want a mask, for example: please segment the red car.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to talk about and to mask things in."
    )

    class OutputType(TypedDict):
        output: str
        masks: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
