class Sa2va8bImage(FalNode):
    """
    Ask about a picture and get masks of the things you refer to, with the larger Sa2VA 8B.
    sa2va, vision, segmentation, referring-expression, mask, image-to-text

    Takes a picture and a prompt and returns text and masks; 4B is the smaller model at half the price.

    Use cases:
    - Mask one guest in a group photo by description
    - Mask a player in a match picture for a later cut-out
    - Tell the second-smallest of many boats apart in a harbour photo
    - Pick out the only person without a hat in a team photo
    - Describe a crowded picture and mask a single figure in it
    """

    endpoint: ClassVar[str] = "fal-ai/sa2va/8b/image"
    title: ClassVar[str] = "Sa2VA 8B – Image Chat and Masks"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")

    prompt: str = Field(
        default="",
        description="What to ask or segment; say that you want a mask, for example: please segment the person waving.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to talk about and to mask things in."
    )

    class OutputType(TypedDict):
        output: str
        masks: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
