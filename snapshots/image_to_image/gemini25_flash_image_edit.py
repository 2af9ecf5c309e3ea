class Gemini25FlashImageEdit(FalNode):
    """
    Edit or merge pictures by plain instruction with Gemini 2.5 Flash Image, known as Nano Banana.
    gemini, nano-banana, google, image-to-image, image-editing, multi-image

    Up to four results in the input's shape or one of ten; no 2K or 4K, which Gemini 3 Pro Image has.

    Use cases:
    - Repaint a hallway in a rental photo
    - Place a product from one photo into another
    - Edit a shop photo under the model's official Gemini name
    - Keep a person from one photo recognisable across a card series
    - Read the remark on an edited staff photo
    """

    endpoint: ClassVar[str] = "fal-ai/gemini-25-flash-image/edit"
    title: ClassVar[str] = "Gemini 2.5 Flash Image – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=50000,
        min_length=3,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: NanoBananaAspectRatio | None = Field(
        default=NanoBananaAspectRatio.AUTO,
        description="Shape of the result as width to height; auto goes by the input.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="One or more pictures to edit or merge."
    )
    limit_generations: bool = Field(
        default=False, description="Returns one picture per round, even if the prompt asks for more."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
