class BriaExtractObject(FalNode):
    """
    bria/extract-object on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "bria/extract-object"
    title: ClassVar[str] = "Extract Object Image to Image"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(
        default="yellow hammer",
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    autocrop: bool = Field(default=False)
    remove_background: bool = Field(
        default=False, description="Cuts the subject out of its background; may cost extra."
    )

    class OutputType(TypedDict):
        output: ImageRef
        mask: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
