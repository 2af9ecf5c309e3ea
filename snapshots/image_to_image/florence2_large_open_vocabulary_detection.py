class Florence2LargeOpenVocabularyDetection(FalNode):
    """
    Find the things that you name in a picture with Florence-2 Large.
    florence-2, image-to-image, object-detection, open-vocabulary, bounding-box, text-prompt

    Takes a picture and a word or phrase, returns boxes and a marked picture; plain object detection needs no words and knows common things only.

    Use cases:
    - Spot life jackets in a ship inspection photo
    - Find a brand's logo in an event picture
    - Look for cracked roof tiles by name
    - Box an unusual object that standard detectors do not know
    - Locate the fire extinguisher in each corridor photo by naming it
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/open-vocabulary-detection"
    title: ClassVar[str] = "Florence-2 Large – Open-Vocabulary Detection"
    _required: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture in which the named thing should be found.",
    )
    text_input: str = Field(default="", description="Name of the thing to look for, a word or short phrase.")

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
