class Florence2LargeRegionProposal(FalNode):
    """
    Propose boxes around everything that looks like an object, without labels, with Florence-2 Large.
    florence-2, image-to-image, region-proposal, bounding-box, crop

    Takes a picture and no text, returns boxes and a marked picture; object detection adds names.

    Use cases:
    - Box the items in a flat-lay photo so that each can be cropped
    - Find the stamps on a scanned album page as boxes
    - Box unknown finds in a dig photo for an expert to name
    - Box objects before a classifier of your own labels them
    - Suggest click areas in a hidden-object scene without typing their names
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/region-proposal"
    title: ClassVar[str] = "Florence-2 Large – Region Proposal"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture in which regions should be proposed."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
