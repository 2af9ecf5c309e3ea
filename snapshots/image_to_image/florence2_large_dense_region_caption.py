class Florence2LargeDenseRegionCaption(FalNode):
    """
    Box the regions of a picture and describe each in a few words with Florence-2 Large.
    florence-2, image-to-image, dense-caption, bounding-box, captioning, region

    Takes a picture and no text, returns the described boxes and a marked picture; object detection gives bare labels.

    Use cases:
    - List what stands in a room photo for an inventory
    - Label the parts of a market scene for a language lesson
    - Describe each part of a picture without asking about it
    - Caption every region of an unlabelled photo for training data, no text typed
    - Get hover texts for the parts of a poster that nobody has described
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/dense-region-caption"
    title: ClassVar[str] = "Florence-2 Large – Dense Region Caption"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose regions should be boxed and described.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
