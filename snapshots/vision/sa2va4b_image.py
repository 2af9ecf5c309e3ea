class Sa2va4bImage(FalNode):
    """
    Ask about a picture and get masks of the things you mention, with Sa2VA 4B.
    sa2va, vision, segmentation, mask, visual-question-answering, image-to-text

    Takes a picture and a prompt and returns text and masks; the 8B version is the larger model and costs twice as much.

    Use cases:
    - Mask a sofa named by a customer in one room photo
    - Ask what tools lie on a bench in a photo and mask them
    - Get an answer and its mask from one prompt on a product photo
    - Mask only the ripe tomatoes in a greenhouse photo by instruction
    - Mask one plainly named bottle in a shelf photo with the 4B model
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
