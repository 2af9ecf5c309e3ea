class IdeogramRemoveBackground(FalNode):
    """
    fal-ai/ideogram/remove-background on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/remove-background"
    title: ClassVar[str] = "Ideogram Remove Background"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _limits: ClassVar[dict[str, dict[str, float]]] = {"image": {"max_file_size": 10485760}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. JPEG, PNG or WebP, up to 10 MB.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
