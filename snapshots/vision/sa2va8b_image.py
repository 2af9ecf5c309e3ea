class Sa2va8bImage(FalNode):
    """
    Answer questions on a still image and segment the objects referred to, using the larger Sa2VA 8B; choose it over 4B when the wording is intricate or several similar objects compete.
    sa2va, vision, segmentation, referring-segmentation, masks, 8b

    Use cases:
    - Mask the second-smallest boat moored behind the lighthouse
    - Pick out the only guest not wearing a hat in a reception photo
    - Segment the cake tier with sugared violets for a colour change
    - Cut the player about to serve out of a doubles match still
    - Describe a crowded altar painting and mask the donor's portrait
    """

    endpoint: ClassVar[str] = "fal-ai/sa2va/8b/image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")

    prompt: str = Field(
        default="",
        description="What to ask or segment; say that you want a mask, for example: please segment the person waving.",
    )
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")

    class OutputType(TypedDict):
        output: str
        masks: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
