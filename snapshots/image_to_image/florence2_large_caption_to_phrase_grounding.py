class Florence2LargeCaptionToPhraseGrounding(FalNode):
    """
    Link each phrase of a caption to a box in the image with Florence-2 Large.
    florence-2, image-to-image, phrase-grounding, bounding-box, vision, caption

    You write the sentence; it returns coordinates and an annotated picture. To search for one thing, use open-vocabulary detection.

    Use cases:
    - Check that every noun in an alt text really appears in the photo
    - Point out the parts named in a bicycle repair caption for a manual
    - Tie sentences in a picture dictionary to spots children can tap
    - Map a museum label's wording onto regions of a painting
    - Verify that a news caption's 'two officers' can be found in frame
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/caption-to-phrase-grounding"
    _required: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    text_input: str = Field(
        default="", description="Caption of the picture; every phrase in it gets a box if it can be found."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
