class WorkflowUtilitiesPickImageByIndex(FalNode):
    """
    Choose the Nth picture of a list by its number with fal's Workflow Utilities.
    workflow-utilities, image, list, select, index, routing

    Counting starts at 1; past the end the first or last picture is taken. Nothing is drawn or changed.

    Use cases:
    - Send the third of four drafts to an upscaler
    - Take the first product photo of a list as the cover
    - Fall back to the last picture when a list is short
    - Choose a storyboard panel by its number
    - Pass one picture of a series on to a video node
    """

    class FallbackIndex(str, Enum):
        FIRST_IMAGE = "first-image"
        LAST_IMAGE = "last-image"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/pick-image-by-index"
    title: ClassVar[str] = "Workflow Utilities – Pick Image by Index"
    _required: ClassVar[tuple[str, ...]] = ("images", "index")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "index", "fallback_index")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="The pictures to choose from, in order."
    )
    index: int | None = Field(
        default=None, description="Number of the picture to take: 1 is the first, 2 the second. Below 1 is an error."
    )
    fallback_index: FallbackIndex = Field(
        default=FallbackIndex.FIRST_IMAGE,
        description="Which picture is taken when the number is beyond the end of the list; has no effect otherwise.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
