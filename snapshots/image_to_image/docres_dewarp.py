class DocresDewarp(FalNode):
    """
    Flatten curled, folded or creased pages in a photo with DocRes dewarping.
    docres, image-to-image, dewarp, document-restoration, flatten, scan

    It corrects geometry only; the plain docres endpoint handles shadows, blur and contrast.

    Use cases:
    - Straighten a page shot across the gutter of a thick atlas
    - Uncurl a till roll photographed on a bar counter
    - Flatten a hiking map that lived folded in a back pocket
    - Square up sheet music bent over a piano stand for OCR
    - Unbend a label photographed around a wine bottle
    """

    endpoint: ClassVar[str] = "fal-ai/docres/dewarp"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
