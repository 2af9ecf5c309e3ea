class GeminiFlashEdit(FalNode):
    """
    Edit a single image by text with Gemini Flash Edit, Google's early experimental image editor.
    gemini, google, image-to-image, image-editing, single-image, instruction

    Just picture and prompt, and it comments on what it did; newer work belongs on Gemini 2.5 or 3.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Ask for a moustache on a portrait bust and read the reply
    - Re-run an old spring 2025 workflow with its original editor
    - Turn on the lights in a doll's house photo
    - Remove one slice from the pizza of a fractions worksheet
    - Put snow boots on the garden flamingo for a group chat
    """

    endpoint: ClassVar[str] = "fal-ai/gemini-flash-edit"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
