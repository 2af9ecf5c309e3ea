class Florence2LargeObjectDetection(FalNode):
    """
    Detect common objects in a picture with Florence-2 Large.
    florence-2, image-to-image, object-detection, bounding-box, labels

    Takes a picture and no text, returns labelled boxes and a marked picture; open-vocabulary detection looks for what you name.

    Use cases:
    - Box the cars in a car park photo
    - Label what photos show so that they can be sorted
    - Find out what is in a picture without naming anything
    - Box all common objects at once for training data
    - Label the furniture in each flat's photos without typing a word
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/object-detection"
    title: ClassVar[str] = "Florence-2 Large – Object Detection"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture in which objects should be found."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
