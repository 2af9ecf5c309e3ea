class XAilabNsfw(FalNode):
    """
    Check up to ten images at once for unsafe content with X-AILab's classifier; gives a plain true or false for each picture rather than a probability.
    nsfw, vision, content-moderation, safety-filter, batch, x-ailab

    Use cases:
    - Clear ten generated book covers before they go to a school librarian
    - Block unsafe uploads on a neighbourhood swap board with a yes or no
    - Vet a seller's full set of listing photos in one call
    - Test whether a style LoRA drifts into nudity across ten seeds
    - Filter a kindergarten photo wall's incoming pictures before display
    """

    endpoint: ClassVar[str] = "fal-ai/x-ailab/nsfw"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("has_nsfw_concepts",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on.",
    )

    class OutputType(TypedDict):
        output: list[bool]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
