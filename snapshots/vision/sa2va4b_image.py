class Sa2va4bImage(FalNode):
    """
    Chat about an image and get masks for the things you mention, with Sa2VA 4B.
    sa2va, vision, segmentation, masks, visual-question-answering, 4b

    The lighter of two sizes: one image and a prompt in, text and segmentation masks out.

    Use cases:
    - Ask for the dog's lead to be segmented and explained in a park photo
    - Mask the sofa a customer mentions so a fabric node can recolour it
    - Get a sentence and a mask for each tool on a bench picture
    - Isolate the tallest building in a skyline by asking for it
    - Separate ripe tomatoes from green ones by instruction on a vine photo
    """

    endpoint: ClassVar[str] = "fal-ai/sa2va/4b/image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")

    prompt: str = Field(
        default="",
        description="What to ask or segment; say that you want a mask, for example: please segment the red car.",
    )
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")

    class OutputType(TypedDict):
        output: str
        masks: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
