class Florence2LargeReferringExpressionSegmentation(FalNode):
    """
    Outline the thing that a phrase describes with Florence-2 Large.
    florence-2, image-to-image, segmentation, referring-expression, polygon, text-prompt

    Takes a picture and the phrase, returns polygons and a marked picture; region to segmentation starts from a box instead.

    Use cases:
    - Outline a product in a photo by describing it
    - Get the contour of a shape for a vinyl cutter
    - Single out the woman in the green hat from a crowd
    - Trace one red umbrella in a street picture by words
    - Turn a phrase into polygon corners for an annotation file
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/referring-expression-segmentation"
    title: ClassVar[str] = "Florence-2 Large – Segmentation by Phrase"
    _required: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture in which the described thing should be outlined.",
    )
    text_input: str = Field(
        default="", description="Phrase that singles out the thing to outline, such as 'the cup on the left'."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
