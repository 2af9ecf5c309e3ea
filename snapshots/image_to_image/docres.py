class Docres(FalNode):
    """
    Clean up photographed documents with DocRes, choosing the job: remove shadows, even out appearance, deblur, or binarise to pure black and white.
    docres, image-to-image, document-restoration, deblur, shadow-removal, scan

    For bent pages use docres/dewarp.

    Use cases:
    - Wipe the phone's shadow off a tenancy agreement before archiving
    - Binarise handwritten parish registers ahead of transcription
    - Sharpen a blurred receipt so the expenses clerk can read the total
    - Even out the yellowed paper of a 1950s union leaflet
    - Prepare snapped lecture notes for black-and-white photocopying
    """

    class Task(str, Enum):
        DESHADOWING = "deshadowing"
        APPEARANCE = "appearance"
        DEBLURRING = "deblurring"
        BINARIZATION = "binarization"

    endpoint: ClassVar[str] = "fal-ai/docres"
    _required: ClassVar[tuple[str, ...]] = ("image", "task")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "task")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    task: Task | None = Field(
        default=None,
        description="Which repair to run: take off shadows, even out the page, undo blur, or reduce to black and white.",
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
