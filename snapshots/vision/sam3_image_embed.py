class Sam3ImageEmbed(FalNode):
    """
    Compute the SAM 3 embedding of a picture as base64 text.
    sam-3, meta, vision, embeddings, segmentation, image-encoder

    Takes a picture and nothing else, and returns no mask; a program of your own can then run many prompts without encoding the picture again.

    Use cases:
    - Encode product photos for a click-to-mask editor
    - Prepare pictures for an annotation tool
    - Get an embedding per photo to keep for later prompts
    - Encode map tiles overnight for an outline tool
    - Save repeated encoding when one picture gets many prompts
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/image/embed"
    title: ClassVar[str] = "SAM 3 – Image Embedding"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("embedding_b64",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="Picture to encode.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
