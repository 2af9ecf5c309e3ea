class XAilabNsfw(FalNode):
    """
    Check up to ten pictures for unsafe content with X-AILab's classifier.
    nsfw, vision, content-moderation, safety, classification, x-ailab

    Gives a plain true or false for each picture, in order, and no probabilities.

    Use cases:
    - Screen user uploads before they go online
    - Check generated pictures before a client sees them
    - Vet ten listing photos in one run with a yes or no each
    - Get a plain true or false on which a workflow can branch
    - Check all entries of a photo contest, ten pictures at a time
    """

    endpoint: ClassVar[str] = "fal-ai/x-ailab/nsfw"
    title: ClassVar[str] = "X-AILab NSFW Checker"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("has_nsfw_concepts",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The pictures to check; only the first ten are looked at.",
    )

    class OutputType(TypedDict):
        output: list[bool]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
