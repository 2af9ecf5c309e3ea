class Sam3ImageEmbed(FalNode):
    """
    Compute the SAM 3 embedding of an image and return it base64-encoded, so a client can run many segmentation prompts on that image without encoding it again.
    sam-3, vision, embeddings, segmentation, image-encoder, interactive-masks

    Use cases:
    - Pre-encode a day's product photos so click-to-mask feels instant in an editor
    - Cache one embedding per X-ray for a labelling tool used by radiology students
    - Store encoded map tiles and let volunteers click out ponds later
    - Speed up a browser colouring game that selects regions on tap
    - Prepare embeddings overnight for a museum's interactive mosaic table
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/image/embed"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("embedding_b64",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
