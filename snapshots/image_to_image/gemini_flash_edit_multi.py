class GeminiFlashEditMulti(FalNode):
    """
    Edit with several input images at once in Gemini Flash Edit, the early Google editor: one merged picture and a text remark come back.
    gemini, google, image-to-image, multi-image, image-editing, compositing

    Prefer Gemini 2.5 Flash Image for sizes and variants.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Combine a scarf and a snowman photo into one winter greeting
    - Drop last year's trophy onto this year's team table
    - Show the new puppy beside the old dog's basket
    - Match a teapot photo to a stranger's tea tray
    - Join two halves of a torn postcard scanned apart
    """

    endpoint: ClassVar[str] = "fal-ai/gemini-flash-edit/multi"
    _required: ClassVar[tuple[str, ...]] = ("input_images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Images that the job starts from; how many are wanted depends on the task.",
    )
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
