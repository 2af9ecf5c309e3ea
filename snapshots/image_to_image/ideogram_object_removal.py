class IdeogramObjectRemoval(FalNode):
    """
    fal-ai/ideogram/object-removal on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/object-removal"
    title: ClassVar[str] = "Ideogram Object Removal"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "image": {"max_file_size": 10485760},
        "mask": {"max_file_size": 10485760},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. Up to 10 MB.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change. Up to 10 MB.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
