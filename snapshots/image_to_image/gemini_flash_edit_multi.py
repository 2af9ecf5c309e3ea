class GeminiFlashEditMulti(FalNode):
    """
    Edit several pictures at once with Gemini Flash Edit, Google's early image editor.
    gemini, google, image-to-image, image-editing, multi-image, compositing

    Takes a list of pictures and a prompt; returns one merged picture and a text remark.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/gemini-25-flash-image/edit.

    Use cases:
    - Put a product into a second photo
    - Combine a scarf and a winter scene in one greeting
    - Merge several inputs in an early 2025 workflow
    - Join two scanned halves of a postcard
    - Combine pictures and read what the editor changed
    """

    endpoint: ClassVar[str] = "fal-ai/gemini-flash-edit/multi"
    title: ClassVar[str] = "Gemini Flash Edit – Multiple Images"
    _required: ClassVar[tuple[str, ...]] = ("input_images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    input_images: list[ImageRef] = Field(
        default=[], serialization_alias="input_image_urls", description="The pictures to edit and combine."
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
