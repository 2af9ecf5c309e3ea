class NanoBananaEdit(FalNode):
    """
    Edit or blend several images by plain instruction with Google's Nano Banana (Gemini 2.5 Flash Image), up to four results.
    nano-banana, google, image-to-image, image-editing, multi-image, gemini

    The quicker, cheaper sibling of Nano Banana Pro, without a 2K or 4K setting.

    Use cases:
    - Put the sofa from one photo in the lounge from another
    - Change a goalkeeper's shirt colour in four alternatives
    - Give granddad a pirate hat that fits the light in the garden
    - Combine a logo and a van photo to see the livery
    - Open the closed shutters in a holiday-cottage picture
    """

    endpoint: ClassVar[str] = "fal-ai/nano-banana/edit"
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
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    aspect_ratio: NanoBananaAspectRatio | None = Field(
        default=NanoBananaAspectRatio.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The source images, in order; the prompt can call them first, second and so on.",
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
