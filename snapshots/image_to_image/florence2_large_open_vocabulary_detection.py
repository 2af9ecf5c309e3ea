class Florence2LargeOpenVocabularyDetection(FalNode):
    """
    Find the things you name in an image with Florence-2 Large, beyond any fixed class list, as boxes and an annotated picture.
    florence-2, image-to-image, open-vocabulary, object-detection, bounding-box, vision

    For outlines instead of boxes, use referring-expression segmentation.

    Use cases:
    - Spot life jackets in photos of a ferry's muster stations
    - Look for wasp nests under eaves in a roofer's drone pictures
    - Hunt a model-railway layout for the missing signal box
    - Locate cracked roof slates in a surveyor's stills
    - Pick out treble clefs on a page of handwritten music
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/open-vocabulary-detection"
    _required: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    text_input: str = Field(default="", description="Name of the thing to look for, a word or short phrase.")

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
