class GeminiFlashEdit(FalNode):
    """
    Edit one picture by text with Gemini Flash Edit, Google's early experimental image editor.
    gemini, google, image-to-image, image-editing, single-image, instruction

    Takes picture and prompt, no shape or size; it also comments on what it did.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/gemini-25-flash-image/edit.

    Use cases:
    - Change a colour in a product snapshot
    - Remove a small object from a worksheet photo
    - Re-run an early 2025 workflow that hands over exactly one picture
    - Wire one photo straight in and read the comment on its edit
    - Recolour a bicycle with the single-picture version of Gemini Flash Edit
    """

    endpoint: ClassVar[str] = "fal-ai/gemini-flash-edit"
    title: ClassVar[str] = "Gemini Flash Edit – Single Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to change.")
    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=3,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
