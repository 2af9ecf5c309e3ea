class InvisibleWatermark(FalNode):
    """
    Embed a text watermark the eye cannot see in an image, or switch to decode and read one back.
    watermark, image-to-image, invisible-watermark, steganography, provenance, copyright

    A provenance utility: the output is the marked picture or the extracted text.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Sign wedding proofs with the studio's name before emailing the gallery
    - Tag each press copy of a film poster with its recipient to trace a leak
    - Read the mark in a picture found on a rival's shop page
    - Label every generated illustration in an archive as synthetic
    - Mark scans of parish registers before volunteers download them
    """

    endpoint: ClassVar[str] = "fal-ai/invisible-watermark"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "watermark", "decode", "length")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    watermark: str = Field(default="watermark", description="Text to hide in the image. Ignored when decoding.")
    decode: bool = Field(default=False, description="Read a watermark out of the image instead of writing one in.")
    length: int = Field(
        default=0,
        description="Number of watermark bits to read when decoding; use the length reported when the mark was made.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        extracted_watermark: str
        length: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
