class Docres(FalNode):
    """
    Clean up photographed documents with DocRes, one repair a run.
    docres, image-to-image, document-restoration, deblur, shadow-removal, scan

    Takes the page and the task: remove shadows, even out the paper, deblur or binarise; bent pages belong in docres/dewarp.

    Use cases:
    - Clean up a phone photo of a contract
    - Make receipts readable before text recognition
    - Reduce handwritten pages to pure black and white
    - Take the shadow of a hand off a photographed page
    - Even out yellowed paper in scanned letters
    """

    class Task(str, Enum):
        DESHADOWING = "deshadowing"
        APPEARANCE = "appearance"
        DEBLURRING = "deblurring"
        BINARIZATION = "binarization"

    endpoint: ClassVar[str] = "fal-ai/docres"
    title: ClassVar[str] = "DocRes – Restore Documents"
    _required: ClassVar[tuple[str, ...]] = ("image", "task")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "task")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo or scan of the page to repair."
    )
    task: Task | None = Field(
        default=None,
        description="Which repair to run: take off shadows, even out the page, undo blur, or reduce to black and white.",
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
