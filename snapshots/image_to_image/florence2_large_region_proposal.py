class Florence2LargeRegionProposal(FalNode):
    """
    Propose boxes around anything that looks like an object, without labels, using Florence-2 Large.
    florence-2, image-to-image, region-proposal, bounding-box, vision, crop

    For crops and further classification; choose object-detection if you want names.

    Use cases:
    - Cut a tray of unsorted buttons into single pictures
    - Propose crops from fossil-slab photos for an expert to name
    - Split a page of pasted stamps into separate scans
    - Box every beetle in an insect drawer before a specialist classifier
    - Suggest clickable areas for a hidden-object puzzle scene
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/region-proposal"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
