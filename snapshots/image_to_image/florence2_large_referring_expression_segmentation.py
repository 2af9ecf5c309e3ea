class Florence2LargeReferringExpressionSegmentation(FalNode):
    """
    Outline the thing a phrase describes with Florence-2 Large, as polygons plus an annotated image.
    florence-2, image-to-image, segmentation, referring-expression, polygon, vision

    You point with words; region-to-segmentation does the same from a box.

    Use cases:
    - Trace 'the woman in the green hat' in a carnival crowd
    - Get the contour of the tallest cactus for a vinyl cutter
    - Outline the broken step in a stairway report photo
    - Separate 'the sheep facing away' for a counting exercise
    - Draw round the one red umbrella in a rainy street picture
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/referring-expression-segmentation"
    _required: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    text_input: str = Field(
        default="", description="Phrase that singles out the thing to outline, such as 'the cup on the left'."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
