class Florence2LargeCaptionToPhraseGrounding(FalNode):
    """
    Find where each phrase of a caption lies in the picture, with Florence-2 Large.
    florence-2, image-to-image, phrase-grounding, bounding-box, object-detection, caption

    Takes a picture and your sentence and returns boxes and a marked picture; open-vocabulary detection looks for one thing.

    Use cases:
    - See which phrases of an alt text can be found in the photo
    - Mark the parts of a machine named in a manual's caption
    - Tie every noun of a news caption to its place in the photo
    - Box all things of one sentence in a single run
    - Get boxes for a picture dictionary's click areas from its sentences
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/caption-to-phrase-grounding"
    title: ClassVar[str] = "Florence-2 Large – Phrase Grounding"
    _required: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text_input")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the caption describes."
    )
    text_input: str = Field(
        default="", description="Caption of the picture; every phrase in it gets a box if it can be found."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
