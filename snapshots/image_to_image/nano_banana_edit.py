class NanoBananaEdit(FalNode):
    """
    Edit or blend several pictures by plain instruction with Google's Nano Banana (Gemini 2.5 Flash Image).
    nano-banana, gemini, google, image-to-image, image-editing, multi-image

    Up to four results at one size; Nano Banana 2 and Pro go to 4K and cost more.

    Use cases:
    - Put a sofa from one photo into another living room
    - See a logo on a photographed van
    - Recolour a product photo with the original Nano Banana model
    - Edit one more picture for a series begun with the first Nano Banana
    - Repeat a saved Gemini 2.5 Flash Image edit on that same model
    """

    endpoint: ClassVar[str] = "fal-ai/nano-banana/edit"
    title: ClassVar[str] = "Nano Banana – Edit"
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
        default=[], serialization_alias="image_urls", description="One or more pictures to edit or blend."
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
