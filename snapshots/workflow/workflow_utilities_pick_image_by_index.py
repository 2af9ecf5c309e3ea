class WorkflowUtilitiesPickImageByIndex(FalNode):
    """
    fal-ai/workflow-utilities/pick-image-by-index on fal.ai: its words are not written yet.
    fal, workflow, draft
    """

    class FallbackIndex(str, Enum):
        FIRST_IMAGE = "first-image"
        LAST_IMAGE = "last-image"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/pick-image-by-index"
    title: ClassVar[str] = "Workflow Utilities Pick Image By Index"
    _required: ClassVar[tuple[str, ...]] = ("images", "index")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "index")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on.",
    )
    index: int | None = Field(default=None)
    fallback_index: FallbackIndex = Field(default=FallbackIndex.FIRST_IMAGE)

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
