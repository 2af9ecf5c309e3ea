class InvisibleWatermark(FalNode):
    """
    Hide a text watermark in a picture, or read one back from a marked picture.
    watermark, image-to-image, invisible-watermark, steganography, provenance, copyright

    Takes the picture and the text, or the bit length when decoding; returns the marked picture or the text found.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Mark photos with a studio name before sending proofs
    - Label generated pictures as synthetic
    - Trace a leaked press picture by its hidden mark
    - Read the text out of a picture that was marked here
    - Give each recipient a differently marked copy
    """

    endpoint: ClassVar[str] = "fal-ai/invisible-watermark"
    title: ClassVar[str] = "Invisible Watermark"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "watermark", "decode", "length")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to mark, or the marked picture to read.",
    )
    watermark: str = Field(default="watermark", description="Text to hide in the image. Ignored when decoding.")
    decode: bool = Field(default=False, description="Read a watermark out of the image instead of writing one in.")
    length: int = Field(
        default=0,
        description="Number of watermark bits to read; needed when decoding, as reported when the mark was made.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        extracted_watermark: str
        length: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
