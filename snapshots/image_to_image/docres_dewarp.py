class DocresDewarp(FalNode):
    """
    Flatten curled, folded or creased pages in a photo with DocRes dewarping.
    docres, image-to-image, dewarp, document-restoration, flatten, scan

    Takes the picture and no task: it corrects geometry only, while plain DocRes handles shadow, blur and contrast.

    Use cases:
    - Straighten book pages photographed with a phone
    - Flatten a crumpled receipt for an expense claim
    - Unbend the page curve at the spine of a thick atlas
    - Square up folded sheet music before recognition
    - Flatten a map that lived folded in a pocket
    """

    endpoint: ClassVar[str] = "fal-ai/docres/dewarp"
    title: ClassVar[str] = "DocRes – Dewarp Pages"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo of the curled, folded or creased page."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
